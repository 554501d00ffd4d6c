/** What is measured: each benchmark runs in a JVM that the runner has prepared. */
@NullMarked
package dev.terrarium.bench.micro;

import org.jspecify.annotations.NullMarked;
