package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WorkQueueTest {
    private static final int HUGE = Integer.MAX_VALUE;

    private final List<Integer> taken = new ArrayList<>();

    @Test
    void whatIsGivenIsTakenInOrderHoweverLongItTakes() {
        try (WorkQueue queue = new WorkQueue(4, to -> {
            for (int i = 0; i < 500; i++) {
                int number = i;
                if (i % 7 == 0) {
                    to.give(() -> taken.add(number));
                } else {
                    to.give(i % 50 == 1 ? HUGE : 10, () -> {
                        Thread.sleep(number % 5 == 0 ? 3 : 0);
                        return () -> taken.add(number);
                    });
                }
            }
        })) {
            queue.takeAll();
        }
        assertThat(taken).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void severalAreWorkedOnAtOnce() {
        CountDownLatch both = new CountDownLatch(2);
        try (WorkQueue queue = new WorkQueue(2, to -> {
            for (int i = 0; i < 2; i++) {
                to.give(1, () -> {
                    both.countDown();
                    boolean met = both.await(10, TimeUnit.SECONDS);
                    return () -> taken.add(met ? 1 : 0);
                });
            }
        })) {
            queue.takeAll();
        }
        assertThat(taken).containsExactly(1, 1);
    }

    @Test
    void whatIsHeavyGoesAlone() {
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (WorkQueue queue = new WorkQueue(4, to -> {
            for (int i = 0; i < 20; i++) {
                to.give(HUGE, () -> {
                    most.accumulateAndGet(working.incrementAndGet(), Math::max);
                    Thread.sleep(1);
                    working.decrementAndGet();
                    return () -> taken.add(0);
                });
            }
        })) {
            queue.takeAll();
        }
        assertThat(taken).hasSize(20);
        assertThat(most).hasValue(1);
    }

    @Test
    void whoeverStopsTakingStopsTheGiver() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        AtomicInteger given = new AtomicInteger();
        try (WorkQueue queue = new WorkQueue(2, to -> {
            try {
                while (true) {
                    to.give(1, () -> () -> {
                        throw new IllegalStateException("enough");
                    });
                    given.incrementAndGet();
                }
            } finally {
                stopped.countDown();
            }
        })) {
            assertThatThrownBy(queue::takeAll)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("enough");
        }
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(given.get()).isLessThan(100);
    }

    @Test
    void aGiverThatWaitsForInputHoldsNobodyUp() {
        CountDownLatch never = new CountDownLatch(1);
        try (WorkQueue queue = new WorkQueue(1, to -> {
            to.give(() -> {
                throw new IllegalStateException("enough");
            });
            boolean waited = false;
            while (!waited) {
                try {
                    waited = never.await(1, TimeUnit.HOURS);
                } catch (InterruptedException e) {
                    waited = false; // as a stream that can't be interrupted
                }
            }
        })) {
            assertThatThrownBy(queue::takeAll).hasMessage("enough");
        } finally {
            never.countDown();
        }
    }

    @Test
    void errorsOfWorkersAndOfTheGiverArePassedOn() {
        try (WorkQueue queue = new WorkQueue(
                2,
                to -> to.give(1, () -> {
                    throw new OutOfMemoryError("no more");
                }))) {
            assertThatThrownBy(queue::takeAll).isInstanceOf(OutOfMemoryError.class);
        }
        try (WorkQueue queue = new WorkQueue(2, to -> {
            to.give(() -> taken.add(1));
            throw new IllegalStateException("broken");
        })) {
            assertThatThrownBy(queue::takeAll).hasMessage("broken");
        }
        assertThat(taken).containsExactly(1);
    }

    @Test
    void anInterruptEndsItAndStays() {
        AtomicBoolean reached = new AtomicBoolean();
        try (WorkQueue queue = new WorkQueue(
                1,
                to -> to.give(1, () -> {
                    Thread.sleep(10_000);
                    return () -> reached.set(true);
                }))) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(queue::takeAll).isInstanceOf(CancellationException.class);
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(reached).isFalse();
    }
}
