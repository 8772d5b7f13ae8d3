package org.vigia.registry;

/** A system of another agency that gives its own folios to what is recorded here. */
public enum ExternalSystem {
    SIAPI("SIAPI: inspección federal"),
    SIPAS("SIPAS: procedimiento sancionador federal"),
    SIQAL("SIQAL: quejas y denuncias laborales"),
    DNE("DNE: directorio nacional de empresas"),
    CARPETA("Carpeta de investigación"),
    CAUSA_PENAL("Causa penal"),
    RENAVI("Registro Nacional de Víctimas"),
    INM_ACTA("Acta de canalización del INM"),
    PLAN("Plan de restitución de derechos"),
    OTHER("Otro sistema");

    private final String label;

    ExternalSystem(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
