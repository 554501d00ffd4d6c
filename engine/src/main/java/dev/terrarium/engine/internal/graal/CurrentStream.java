package dev.terrarium.engine.internal.graal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** Writes to whatever stream is the current one. */
final class CurrentStream extends OutputStream {
  private final Supplier<OutputStream> current;

  CurrentStream(Supplier<OutputStream> current) {
    this.current = current;
  }

  @Override
  public void write(int b) throws IOException {
    current.get().write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    current.get().write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    current.get().flush();
  }
}
