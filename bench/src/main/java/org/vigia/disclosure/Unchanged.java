package org.vigia.disclosure;

/** Cells of which nothing was learnt from one release to the next. */
public record Unchanged(int cells, int publishedOtherwise) {
    public static Unchanged of(Series series) {
        int cells = 0;
        int otherwise = 0;
        for (int release = 1; release < series.releases().size(); release++) {
            Release before = series.releases().get(release - 1);
            Release now = series.releases().get(release);
            for (int cell = 0; cell < now.exact().shape().size(); cell++)
                if (now.exact().get(cell) == before.exact().get(cell)) {
                    cells++;
                    if (now.published().get(cell) != before.published().get(cell)) otherwise++;
                }
        }
        return new Unchanged(cells, otherwise);
    }
}
