package org.vigia.proof;

/** One request of somebody at a browser. @param fields as {@link Session#form} writes them */
record Step(String method, String path, String fields) {
    /** With more fields than the form has; what only reads stays as it is, and so do programs, whose unknown fields are refused. */
    Step with(String beside) {
        return method.equals("GET") || beside.isEmpty() || path.startsWith("/api/")
                ? this
                : new Step(method, path, fields + "&" + beside);
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(method, path, fields);
    }
}
