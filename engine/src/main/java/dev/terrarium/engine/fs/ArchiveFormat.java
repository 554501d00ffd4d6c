package dev.terrarium.engine.fs;

/** The archive formats that snapshots are read from and written to. */
public enum ArchiveFormat {
  /** A POSIX tar file. */
  TAR,
  /** A tar file compressed with gzip. */
  TAR_GZ,
  /** A zip file. */
  ZIP
}
