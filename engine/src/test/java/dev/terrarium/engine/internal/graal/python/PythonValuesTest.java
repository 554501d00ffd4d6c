package dev.terrarium.engine.internal.graal.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.terrarium.engine.GuestValue;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Python values become on the host. */
class PythonValuesTest {
  private static PythonGuests python;

  @BeforeAll
  static void open() {
    python = PythonGuests.open();
    python.value(
        """
        import collections, dataclasses, datetime, decimal, enum, fractions, pathlib, uuid
        Color = enum.Enum('Color', 'RED')
        Level = enum.IntEnum('Level', 'LOW')
        Point = collections.namedtuple('Point', 'x y')
        @dataclasses.dataclass
        class Item:
            name: str
            tags: list
        class Lying:
            __class__ = dict
        class Broken:
            def __repr__(self): raise ValueError
        cycle = [1]
        cycle.append(cycle)
        """);
  }

  @AfterAll
  static void close() {
    python.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "5.0 | Real | 5.0",
        "5 | Int | 5",
        "True | Bool | true",
        "2**100 | Int | 1267650600228229401496703205376",
        "None | Nil | null",
        "float('nan') | Real | NaN",
        "b'ab' | Bytes | YWI=",
        "bytearray(b'ab') | Bytes | YWI=",
        "memoryview(b'ab') | Bytes | YWI=",
        "(1, [2.0]) | Sequence | [1, [2.0]]",
        "{3} | Sequence | [3]",
        "frozenset({3}) | Sequence | [3]",
        "range(3) | Sequence | [0, 1, 2]",
        "collections.deque([1]) | Sequence | [1]",
        "{1: 'a', None: 2} | Mapping | {1=a, null=2}",
        "collections.Counter('aab') | Mapping | {a=2, b=1}",
        "Point(1, 2) | Mapping | {x=1, y=2}",
        "Item('n', [1]) | Mapping | {name=n, tags=[1]}",
        "Color.RED | Text | RED",
        "Level.LOW | Int | 1",
        "decimal.Decimal('1.10') | Decimal | 1.10",
        "decimal.Decimal('NaN') | Opaque | Decimal('NaN')",
        "fractions.Fraction(1, 3) | Opaque | Fraction(1, 3)",
        "1+2j | Opaque | (1+2j)",
        "uuid.UUID(int=5) | Text | 00000000-0000-0000-0000-000000000005",
        "pathlib.Path('/a') | Text | /a",
        "datetime.date(2020, 1, 2) | Time | 2020-01-02",
        "datetime.timedelta(hours=1, microseconds=5) | Text | PT3600.000005S",
        "lambda: 1 | Opaque | <function <lambda>>",
        "collections | Opaque | <module 'collections' (frozen)>",
        "Lying() | Opaque | <__main__.Lying object>",
        "Broken() | Opaque | <unprintable Broken>",
        "cycle | Sequence | [1, <cycle>]",
      })
  void value_becomes(String expression, String type, String text) {
    GuestValue value = python.value(expression);
    assertThat(value.getClass().getSimpleName()).isEqualTo(type);
    assertThat(value).hasToString(text);
  }

  @Test
  void times_keepTheirOffset() {
    assertThat(python.java("datetime.datetime(2020, 1, 2, 3, 4, 5, 6)"))
        .isEqualTo(LocalDateTime.parse("2020-01-02T03:04:05.000006"));
    assertThat(
            python.java(
                "datetime.datetime(2020, 1, 2, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))"))
        .isEqualTo(OffsetDateTime.parse("2020-01-02T00:00+02:00"));
  }

  @Test
  void loneSurrogates_cross() {
    assertThat(python.java("'\\ud800'")).isEqualTo("\ud800");
  }
}
