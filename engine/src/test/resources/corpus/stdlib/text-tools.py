# outcome: completed
# value: ["one two\nthree", "  a\n  b", "Hello World", "&lt;a&gt; &amp; b", ["a b", "c"], "Hi Ada"]
# oracle: python3
import html
import shlex
import string
import textwrap

[
    textwrap.fill("one two three", 8),
    textwrap.indent(textwrap.dedent("    a\n    b"), "  "),
    string.capwords("hello world"),
    html.escape("<a> & b"),
    shlex.split("'a b' c"),
    string.Template("Hi $name").substitute(name="Ada"),
]
