package dk.raadslag.publication.web;

import dk.raadslag.committee.Committee;
import java.util.List;

/**
 * The front page.
 *
 * @param newest minutes of the meetings held last
 * @param coming meetings, nearest first
 * @param mine the committees the reader sits in
 */
public record FrontView(List<Headline> newest, List<ComingMeeting> coming, List<Committee> mine) {

    public FrontView {
        newest = List.copyOf(newest);
        coming = List.copyOf(coming);
        mine = List.copyOf(mine);
    }
}
