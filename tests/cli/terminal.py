"""Runs a command with a terminal of its own, and writes what the terminal gets.

usage: terminal.py STREAMS UNTIL COMMAND...

STREAMS is the outputs that go to the terminal: out, err or out,err. As soon as UNTIL is seen, if it is not
empty, the command is interrupted as by Ctrl-C. Exits as the command does.
"""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios

PATIENCE = 60  # seconds without a word

streams, until, *command = sys.argv[1:]
master, slave = pty.openpty()
fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
stream = lambda name: slave if name in streams.split(",") else subprocess.DEVNULL
child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=stream("out"), stderr=stream("err"))
os.close(slave)
seen, interrupted = b"", False
while True:
    if not select.select([master], [], [], PATIENCE)[0]:
        child.kill()
        sys.exit("nothing was written for too long")
    try:
        part = os.read(master, 65536)
    except OSError:  # Linux says so where others give an empty part: nobody writes any more.
        break
    if not part:
        break
    seen += part
    if until and until.encode() in seen and not interrupted:
        interrupted = True
        child.send_signal(signal.SIGINT)
sys.stdout.buffer.write(seen)
sys.stdout.flush()
sys.exit(child.wait())
