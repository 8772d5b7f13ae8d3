package org.vigia.demo;

/** How many there are in the whole country, and thus in each part. */
record Quota(long ofCountry) {
    int of(int part) {
        return (int) (ofCountry * (part + 1L) / Part.OF_COUNTRY - ofCountry * part / Part.OF_COUNTRY);
    }
}
