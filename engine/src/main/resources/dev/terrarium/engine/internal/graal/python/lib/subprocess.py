"""The sandbox starts no processes; this module says so."""

PIPE, STDOUT, DEVNULL = -1, -2, -3


class SubprocessError(Exception):
    pass


class CalledProcessError(SubprocessError):
    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode, self.cmd, self.output, self.stderr = returncode, cmd, output, stderr

    def __str__(self):
        return f'Command {self.cmd!r} returned non-zero exit status {self.returncode}.'

    @property
    def stdout(self):
        return self.output


class TimeoutExpired(SubprocessError):
    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd, self.timeout, self.output, self.stderr = cmd, timeout, output, stderr

    def __str__(self):
        return f'Command {self.cmd!r} timed out after {self.timeout} seconds'


class CompletedProcess:
    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args, self.returncode, self.stdout, self.stderr = args, returncode, stdout, stderr

    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


class Popen:
    def __init__(self, args, *more, **options):
        raise SandboxDenied.denial('subprocess.Popen()', 'processes')


run = SandboxDenied.denied('subprocess.run', 'processes')
call = SandboxDenied.denied('subprocess.call', 'processes')
check_call = SandboxDenied.denied('subprocess.check_call', 'processes')
check_output = SandboxDenied.denied('subprocess.check_output', 'processes')
getoutput = SandboxDenied.denied('subprocess.getoutput', 'processes')
getstatusoutput = SandboxDenied.denied('subprocess.getstatusoutput', 'processes')


def list2cmdline(seq):
    import shlex
    return shlex.join(seq)
