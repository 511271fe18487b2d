package dk.raadslag.paper.web;

import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link SimpleText} describes, a line at a time; lines of the same list or table stand together. */
final class SimpleTextReader {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})\\. +(.+)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.ListItem> items = new ArrayList<>();
    private final List<Block.Row> rows = new ArrayList<>();
    private int start = -1;

    RichText read(String typed) {
        for (String line : typed.split("\\R")) line(line.strip());
        close();
        return new RichText(blocks);
    }

    private void line(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        if (line.isEmpty()) close();
        else if (line.startsWith("- ")) bullet(line.substring(2).strip());
        else if (numbered.matches()) number(Integer.parseInt(numbered.group(1)), numbered.group(2));
        else if (line.length() > 1 && line.startsWith("|") && line.endsWith("|")) row(line);
        else block(line);
    }

    private void bullet(String item) {
        if (start >= 0 || !rows.isEmpty()) close();
        items.add(Block.ListItem.of(item));
    }

    private void number(int number, String item) {
        if (start < 0) {
            close();
            start = number;
        }
        items.add(Block.ListItem.of(item));
    }

    private void row(String line) {
        if (!items.isEmpty()) close();
        rows.add(new Block.Row(
                Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(cell -> Block.Cell.of(cell.strip()))
                        .toList()));
    }

    private void block(String line) {
        close();
        if (line.startsWith("## "))
            blocks.add(Block.Heading.of(2, line.substring(3).strip()));
        else if (line.startsWith("# "))
            blocks.add(Block.Heading.of(1, line.substring(2).strip()));
        else blocks.add(Block.Paragraph.of(line));
    }

    private void close() {
        if (!items.isEmpty()) blocks.add(start < 0 ? new Block.BulletList(items) : new Block.OrderedList(start, items));
        if (!rows.isEmpty()) blocks.add(new Block.Table(null, rows));
        items.clear();
        rows.clear();
        start = -1;
    }
}
