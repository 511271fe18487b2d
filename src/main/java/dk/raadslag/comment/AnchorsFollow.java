package dk.raadslag.comment;

import dk.raadslag.paper.FieldWritten;
import dk.raadslag.richtext.Anchor;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Comments follow their words whenever a field's text becomes another. */
@Component
class AnchorsFollow {

    private final CommentTable table;

    AnchorsFollow(CommentTable table) {
        this.table = table;
    }

    @EventListener
    void follow(FieldWritten written) {
        List<CommentTable.Anchored> anchored = table.anchored(written.paperId(), written.field());
        List<Anchor> anchors =
                anchored.stream().map(CommentTable.Anchored::anchor).toList();
        List<Anchor> moved = Anchor.moved(anchors, written.before(), written.after());
        for (int n = 0; n < moved.size(); n++) {
            if (!moved.get(n).equals(anchors.get(n)))
                table.moveThread(anchored.get(n).threadId(), moved.get(n));
        }
    }
}
