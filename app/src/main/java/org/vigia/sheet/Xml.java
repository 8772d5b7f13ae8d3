package org.vigia.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part of a workbook read element by element; without document types, and so without entities of any kind. */
final class Xml implements Closeable {
    private static final XMLInputFactory FACTORY = factory();

    private final Unpacked bytes;
    private final XMLStreamReader reader;

    Xml(Unpacked bytes) throws IOException {
        this.bytes = bytes;
        try {
            reader = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Whether an element begins, after passing over everything else; {@code false} at the end of {@code outer}. */
    boolean nextIn(String outer) throws IOException {
        while (next()) {
            if (begins()) return true;
            if (ends(outer)) return false;
        }
        return false;
    }

    boolean goTo(String element) throws IOException {
        while (next()) if (begins() && is(element)) return true;
        return false;
    }

    boolean next() throws IOException {
        try {
            if (!reader.hasNext()) return false;
            int event = reader.next();
            bytes.elementEnds();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE)
                throw new Unreadable(
                        "contiene declaraciones de documento (DTD) o entidades, que ninguna hoja de cálculo necesita",
                        "Ábralo en Excel y guárdelo de nuevo");
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(e);
        }
    }

    boolean begins() {
        return reader.isStartElement();
    }

    boolean ends(String element) {
        return reader.isEndElement() && is(element);
    }

    boolean is(String element) {
        return reader.getLocalName().equals(element);
    }

    @Nullable
    String attribute(String name) {
        try {
            return attributeOf(name);
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private @Nullable String attributeOf(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++)
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        return null;
    }

    /** All text up to the end of the element, without what stands inside {@code left}. */
    String text(String element, String left) throws IOException {
        var text = new StringBuilder();
        int leaving = 0;
        while (next()) {
            if (reader.isCharacters()) {
                if (leaving == 0) text.append(characters());
            } else if (reader.isStartElement() && is(left)) leaving++;
            else if (reader.isEndElement() && is(left)) leaving--;
            else if (ends(element)) break;
        }
        return text.toString();
    }

    /** The parser reads them only now, and may find them broken. */
    private String characters() {
        try {
            return reader.getText();
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    String text(String element) throws IOException {
        return text(element, "");
    }

    private static Unreadable damaged(Exception e) {
        if (e instanceof Unreadable unreadable) return unreadable;
        if (e.getCause() instanceof Unreadable unreadable) return unreadable;
        return Unreadable.because(
                e, "el libro está dañado o incompleto", "Ábralo en Excel, guárdelo de nuevo y vuelva a intentarlo");
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException | RuntimeException _) {
            // what could be read has been read
        } finally {
            bytes.close();
        }
    }
}
