# outcome: completed
# value: []
import _imp

original = [c.cell_contents for c in _imp.create_builtin.__closure__ if callable(c.cell_contents)][0]


class Spec:
    name = "__graalpython__"
    origin = None


own = original(Spec)
reached = []
for name in ("java_type", "host_import_enabled", "dump_truffle_ast", "dump_heap", "tdebug", "java_assert", "run_path",
             "read_file", "get_jit_compiler", "using_native_posix", "extend", "load_bytecode_file", "get_toolchain_tools_for_venv"):
    if hasattr(own, name) and name != "host_import_enabled":
        reached.append(name)
if getattr(own, "host_import_enabled", False):
    reached.append("host imports")
reached
