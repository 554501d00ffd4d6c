package dev.terrarium.engine.internal.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of the JDK, and of the Truffle API, through which language code would use a power of
 * the JVM for a guest. Each use in woven code is checked unless {@link AllowedPowers} names it.
 */
final class Powers {
  /**
   * A power, then its classes. A row is a class and its members, of which {@code *} stands for all;
   * a row that ends in a slash is a package with everything below it.
   */
  private static final String TABLE =
      """
      SIGNALS
      sun/misc/Signal handle raise
      jdk/internal/misc/Signal *
      EXIT
      java/lang/System exit
      java/lang/Runtime exit halt addShutdownHook removeShutdownHook
      THREADS
      java/lang/Thread <init> start startVirtualThread ofVirtual ofPlatform stop suspend resume setName \
      setPriority setContextClassLoader setUncaughtExceptionHandler \
      setDefaultUncaughtExceptionHandler getAllStackTraces
      java/lang/ThreadGroup *
      java/lang/ThreadBuilders *
      java/lang/Thread$Builder *
      java/lang/Thread$Builder$OfPlatform *
      java/lang/Thread$Builder$OfVirtual *
      java/util/Timer *
      java/util/concurrent/Executor *
      java/util/concurrent/ExecutorService *
      java/util/concurrent/Executors *
      java/util/concurrent/AbstractExecutorService *
      java/util/concurrent/ScheduledExecutorService *
      java/util/concurrent/ThreadPoolExecutor *
      java/util/concurrent/ScheduledThreadPoolExecutor *
      java/util/concurrent/ForkJoinPool *
      java/util/concurrent/ForkJoinTask *
      java/util/concurrent/RecursiveAction *
      java/util/concurrent/RecursiveTask *
      java/util/concurrent/StructuredTaskScope *
      java/util/concurrent/SubmissionPublisher *
      java/util/concurrent/ThreadFactory *
      java/util/concurrent/CompletableFuture runAsync supplyAsync thenRunAsync thenApplyAsync \
      thenAcceptAsync handleAsync whenCompleteAsync orTimeout completeOnTimeout delayedExecutor
      java/lang/ref/Cleaner *
      java/util/Collection parallelStream
      java/util/List parallelStream
      java/util/stream/BaseStream parallel
      java/util/stream/Stream parallel
      java/util/stream/IntStream parallel
      java/util/stream/LongStream parallel
      java/util/Arrays parallelSort parallelPrefix parallelSetAll
      com/oracle/truffle/api/TruffleThreadBuilder build
      com/oracle/truffle/api/TruffleLanguage$Env newTruffleThreadBuilder createThread \
      createSystemThread
      PROCESSES
      java/lang/Runtime exec
      java/lang/Process *
      java/lang/ProcessBuilder *
      java/lang/ProcessHandle *
      com/oracle/truffle/api/TruffleLanguage$Env newProcessBuilder
      NETWORK
      java/net/Socket *
      java/net/ServerSocket *
      java/net/DatagramSocket *
      java/net/MulticastSocket *
      java/net/InetAddress getByName getAllByName getLocalHost getHostName getCanonicalHostName \
      isReachable
      java/net/NetworkInterface *
      java/net/URL openConnection openStream getContent
      java/net/URLConnection *
      java/net/HttpURLConnection *
      java/net/CookieHandler *
      java/net/ProxySelector *
      java/net/Authenticator *
      java/net/http/
      java/nio/channels/SocketChannel open connect bind
      java/nio/channels/ServerSocketChannel open bind accept
      java/nio/channels/DatagramChannel open connect bind
      java/nio/channels/AsynchronousSocketChannel *
      java/nio/channels/AsynchronousServerSocketChannel *
      java/nio/channels/Pipe open
      java/nio/channels/Selector open
      java/nio/channels/spi/
      javax/net/
      com/sun/net/
      FILES
      java/io/File *
      java/io/FileInputStream *
      java/io/FileOutputStream *
      java/io/FileReader *
      java/io/FileWriter *
      java/io/FileDescriptor *
      java/io/RandomAccessFile *
      java/nio/file/Files *
      java/nio/file/FileSystems *
      java/nio/file/FileSystem *
      java/nio/file/Paths *
      java/nio/file/Path of toAbsolutePath toRealPath toFile register
      java/nio/file/spi/
      java/nio/channels/FileChannel open map lock tryLock
      java/nio/channels/AsynchronousFileChannel *
      java/util/zip/ZipFile *
      java/util/jar/
      com/oracle/truffle/api/TruffleLanguage$Env getInternalTruffleFile getInternalResource
      CLASSES
      java/lang/Class forName getClassLoader getResource getResourceAsStream getProtectionDomain
      java/lang/ClassLoader *
      java/lang/Module *
      java/lang/ModuleLayer *
      java/lang/Package *
      java/lang/invoke/MethodHandles$Lookup defineClass defineHiddenClass \
      defineHiddenClassWithClassData findClass accessClass ensureInitialized
      java/lang/instrument/
      java/net/URLClassLoader *
      java/security/SecureClassLoader *
      java/util/ServiceLoader *
      java/io/ObjectInputStream *
      java/io/ObjectOutputStream *
      java/beans/
      java/rmi/
      javax/naming/
      javax/script/
      javax/tools/
      com/sun/tools/
      com/oracle/truffle/api/TruffleLanguage$Env addToHostClassPath lookupHostSymbol \
      asHostSymbol createHostAdapter createHostAdapterWithClassOverrides \
      createHostAdapterWithClassLoader
      REFLECTION
      java/lang/Class newInstance getField getFields getDeclaredField getDeclaredFields getMethod \
      getMethods getDeclaredMethod getDeclaredMethods getConstructor getConstructors \
      getDeclaredConstructor getDeclaredConstructors getClasses getDeclaredClasses
      java/lang/reflect/AccessibleObject setAccessible trySetAccessible
      java/lang/reflect/Field setAccessible trySetAccessible get getInt getLong getBoolean set \
      setInt setLong setBoolean
      java/lang/reflect/Method setAccessible trySetAccessible invoke
      java/lang/reflect/Constructor setAccessible trySetAccessible newInstance
      java/lang/reflect/Proxy *
      java/lang/invoke/MethodHandles privateLookupIn reflectAs
      java/lang/invoke/MethodHandles$Lookup findVirtual findStatic findConstructor findSpecial \
      findGetter findSetter findStaticGetter findStaticSetter findVarHandle findStaticVarHandle \
      unreflect unreflectSpecial unreflectConstructor unreflectGetter unreflectSetter \
      unreflectVarHandle revealDirect in
      java/lang/StackWalker *
      NATIVE
      java/lang/System load loadLibrary mapLibraryName
      java/lang/Runtime load loadLibrary
      java/lang/foreign/
      java/lang/invoke/MethodHandles memorySegmentViewVarHandle
      sun/misc/Unsafe *
      jdk/internal/
      SETTINGS
      java/lang/System getProperty getProperties setProperty setProperties clearProperty getenv \
      setSecurityManager getSecurityManager getLogger
      java/lang/Boolean getBoolean
      java/lang/Integer getInteger
      java/lang/Long getLong
      java/security/Security *
      java/security/Policy *
      java/util/Locale getDefault setDefault
      java/util/TimeZone getDefault setDefault
      java/time/ZoneId systemDefault
      java/time/Clock systemDefaultZone
      java/nio/charset/Charset defaultCharset
      java/util/ResourceBundle getBundle clearCache
      java/util/prefs/
      java/util/logging/LogManager *
      java/util/logging/Logger *
      java/util/logging/Handler *
      java/util/logging/FileHandler *
      java/util/logging/ConsoleHandler *
      com/sun/security/
      STREAMS
      java/lang/System in out err setIn setOut setErr console
      java/io/Console *
      java/lang/Thread dumpStack
      java/awt/
      javax/swing/
      MANAGEMENT
      java/lang/Runtime availableProcessors freeMemory totalMemory maxMemory gc runFinalization
      java/lang/System gc runFinalization
      java/lang/management/
      javax/management/
      com/sun/management/
      com/oracle/truffle/api/TruffleLanguage$Env getInstruments
      """;

  /**
   * Classes of a language that themselves give guests a power, and the member with which they do:
   * invalid bytecode breaks the interpreter that runs it.
   */
  private static final Map<String, String> BYTECODE =
      Map.of(
          "com/oracle/graal/python/builtins/modules/ImpModuleBuiltins$GetFrozenObject",
          "getInternalOrCopiedByteArray",
          "com/oracle/graal/python/builtins/modules/MarshalModuleBuiltins$LoadNode",
          "loadFile",
          "com/oracle/graal/python/builtins/modules/MarshalModuleBuiltins$LoadsNode",
          "getInternalOrCopiedByteArray",
          "com/oracle/graal/python/builtins/objects/code/CodeBuiltins$CodeConstructorNode",
          "getCopiedByteArray",
          "com/oracle/graal/python/builtins/objects/code/CodeBuiltins$ReplaceNode",
          "getInternalOrCopiedByteArray");

  private static final String ALL = "*";

  private static final Map<String, Map<String, Power>> CLASSES = new HashMap<>();
  private static final List<String> PACKAGES = new ArrayList<>();
  private static final List<Power> PACKAGE_POWERS = new ArrayList<>();

  static {
    Power power = Power.EXIT;
    for (String row : TABLE.lines().toList()) {
      if (row.indexOf('/') < 0) {
        power = Power.valueOf(row);
      } else if (row.endsWith("/")) {
        PACKAGES.add(row);
        PACKAGE_POWERS.add(power);
      } else {
        add(power, row.split(" ", -1));
      }
    }
  }

  private Powers() {}

  private static void add(Power power, String[] row) {
    Map<String, Power> members = CLASSES.computeIfAbsent(row[0], _ -> new HashMap<>());
    for (int i = 1; i < row.length; i++) {
      members.put(row[i], power);
    }
  }

  /** Says whether a class gives a power by members of its language. */
  static boolean isPower(String inClass) {
    return BYTECODE.containsKey(inClass);
  }

  /**
   * Returns the power that a member gives, or null. Loads no class.
   *
   * @param inClass the internal name of the class that uses the member
   * @param owner the internal name of the class that is named where the member is used
   */
  static @Nullable Power of(String inClass, String owner, String member) {
    if (member.equals(BYTECODE.get(inClass))) {
      return Power.BYTECODE;
    }
    Map<String, Power> members = CLASSES.get(owner);
    if (members != null) {
      Power power = members.get(member);
      return power == null ? members.get(ALL) : power;
    }
    for (int i = 0; i < PACKAGES.size(); i++) {
      if (owner.startsWith(PACKAGES.get(i))) {
        return PACKAGE_POWERS.get(i);
      }
    }
    return null;
  }
}
