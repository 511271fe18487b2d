package dk.raadslag.word;

import com.sun.star.awt.FontWeight;
import com.sun.star.beans.PropertyValue;
import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XIndexAccess;
import com.sun.star.frame.XModel;
import com.sun.star.frame.XStorable;
import com.sun.star.table.XCell;
import com.sun.star.text.ControlCharacter;
import com.sun.star.text.XParagraphCursor;
import com.sun.star.text.XText;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextTable;
import com.sun.star.text.XTextTablesSupplier;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.CloseVetoException;
import com.sun.star.util.XCloseable;
import com.sun.star.util.XSearchDescriptor;
import com.sun.star.util.XSearchable;
import com.sun.star.view.XSelectionSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A text open in LibreOffice Writer. */
public final class WriterDocument implements AutoCloseable {

    private final LibreOffice office;
    private final Path folder;
    private final XTextDocument document;

    WriterDocument(LibreOffice office, Path folder, XTextDocument document) {
        this.office = office;
        this.folder = folder;
        this.document = document;
    }

    private <T> T as(Class<T> kind) {
        return UnoRuntime.queryInterface(kind, document);
    }

    public XTextDocument raw() {
        return document;
    }

    public LibreOffice office() {
        return office;
    }

    /** From now on what is changed is tracked, by somebody of this name. */
    public WriterDocument tracking(String by) {
        office.become(by);
        set(document, "RecordChanges", true);
        return this;
    }

    /** The words are replaced; nothing deletes them. */
    public WriterDocument replace(String words, String instead) {
        found(words).setString(instead);
        return this;
    }

    public WriterDocument write(String after, String words) {
        XTextRange end = found(after).getEnd();
        end.getText().insertString(end, words, false);
        return this;
    }

    /** A new paragraph, or a new item, below the one with the words. */
    public WriterDocument below(String words, String line) {
        try {
            XParagraphCursor cursor = cursor(words);
            cursor.gotoEndOfParagraph(false);
            cursor.getText().insertControlCharacter(cursor, ControlCharacter.PARAGRAPH_BREAK, false);
            cursor.getText().insertString(cursor, line, false);
            return this;
        } catch (com.sun.star.lang.IllegalArgumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The paragraph or the item with the words goes with its end. */
    public WriterDocument deleteLine(String words) {
        XParagraphCursor cursor = cursor(words);
        cursor.gotoStartOfParagraph(false);
        cursor.gotoNextParagraph(true);
        cursor.setString("");
        return this;
    }

    public WriterDocument style(String words, String style) {
        set(cursor(words), "ParaStyleName", style);
        return this;
    }

    public WriterDocument bold(String words) {
        set(found(words), "CharWeight", FontWeight.BOLD);
        return this;
    }

    /** As by the keys that move a paragraph up past the one before it. */
    public WriterDocument moveUp(String words) {
        select(cursor(words));
        office.dispatch(as(XModel.class), ".uno:MoveUp");
        return this;
    }

    public WriterDocument rowBelow(String words, String... cells) {
        select(found(words));
        office.dispatch(as(XModel.class), ".uno:InsertRowsAfter");
        XTextTable table = table();
        int row = table.getRows().getCount() - 1;
        for (int column = 0; column < cells.length; column++) {
            XCell cell = table.getCellByName((char) ('A' + column) + String.valueOf(row + 1));
            UnoRuntime.queryInterface(XText.class, cell).setString(cells[column]);
        }
        return this;
    }

    public WriterDocument deleteRow(String words) {
        select(found(words));
        office.dispatch(as(XModel.class), ".uno:DeleteRows");
        return this;
    }

    private XTextTable table() {
        try {
            Object table = UnoRuntime.queryInterface(
                            XIndexAccess.class, as(XTextTablesSupplier.class).getTextTables())
                    .getByIndex(0);
            return UnoRuntime.queryInterface(XTextTable.class, table);
        } catch (com.sun.star.uno.Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void select(Object range) {
        try {
            UnoRuntime.queryInterface(XSelectionSupplier.class, as(XModel.class).getCurrentController())
                    .select(range);
        } catch (com.sun.star.lang.IllegalArgumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private XParagraphCursor cursor(String words) {
        XTextRange found = found(words);
        return UnoRuntime.queryInterface(XParagraphCursor.class, found.getText().createTextCursorByRange(found));
    }

    private XTextRange found(String words) {
        XSearchable text = as(XSearchable.class);
        XSearchDescriptor search = text.createSearchDescriptor();
        search.setSearchString(words);
        XTextRange found = UnoRuntime.queryInterface(XTextRange.class, text.findFirst(search));
        return Objects.requireNonNull(found, words);
    }

    private static void set(Object of, String property, Object value) {
        try {
            UnoRuntime.queryInterface(XPropertySet.class, of).setPropertyValue(property, value);
        } catch (com.sun.star.uno.Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] saved() {
        try {
            Path file = Files.createTempFile(folder, "gemt", ".docx");
            PropertyValue format = LibreOffice.property("FilterName", "MS Word 2007 XML");
            as(XStorable.class).storeToURL(file.toUri().toString(), new PropertyValue[] {format});
            return Files.readAllBytes(file);
        } catch (com.sun.star.io.IOException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            as(XCloseable.class).close(true);
        } catch (CloseVetoException e) {
            throw new IllegalStateException(e);
        }
    }
}
