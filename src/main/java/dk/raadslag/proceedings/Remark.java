package dk.raadslag.proceedings;

import java.util.List;

/** What minutes say of somebody who was not simply there from beginning to end. */
public sealed interface Remark {

    /** Had said not to come, and did not. */
    record SentApology() implements Remark {}

    /** Did not come. */
    record StayedAway() implements Remark {}

    /** Was there from this number on. */
    record From(int number) implements Remark {}

    /** Was there up to this number, and with it. */
    record To(int number) implements Remark {}

    /** Was there for these numbers alone, in their order. */
    record Only(List<Integer> numbers) implements Remark {}

    /** Was recused from these numbers. */
    record Without(List<Integer> numbers) implements Remark {}

    /**
     * Was there as a substitute.
     *
     * @param numbers empty when all the while
     */
    record For(String member, List<Integer> numbers) implements Remark {}
}
