package dev.terrarium.engine.internal.guard;

import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * What polls do on their slow paths.
 *
 * @param poll called at polls while there is an alert
 * @param array called with the bytes of large arrays before they are allocated
 * @param outside called with the bytes of objects outside of the heap before they are made
 * @param power called with the name of a JDK power before it is used
 * @param loading called before a class is loaded
 * @param overflow called where a stack overflow was caught
 */
record PollHooks(
    Runnable poll,
    LongConsumer array,
    LongConsumer outside,
    Consumer<String> power,
    Runnable loading,
    Runnable overflow) {}
