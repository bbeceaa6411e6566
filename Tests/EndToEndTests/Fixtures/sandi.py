"""Asks a program for a key's passphrase on a terminal of its own.

usage: sandi.py TYPED PROGRAM ARGUMENT...

TYPED is sent at each prompt; ^C stands for that key. Prints what stood on the terminal, then a last line with the exit
code and whether the terminal shows what is typed at the prompt and afterwards.
"""

import os
import pty
import select
import signal
import sys
import termios
import time


def shows(terminal):
    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)


typed, program = sys.argv[1], sys.argv[2:]
keys = b"\x03" if typed == "^C" else typed.encode() + b"\n"
signal.signal(signal.SIGINT, signal.default_int_handler)
# The test keeps the other end open, to look at it when the program is gone.
main, other = pty.openpty()
child = os.fork()
if child == 0:
    os.setsid()
    os.close(os.open(os.ttyname(other), os.O_RDWR))
    for number in range(3):
        os.dup2(other, number)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.execv(program[0], program)

shown, asked, at_prompt = b"", 0, None
last = time.monotonic() + 60
while True:
    if time.monotonic() > last:
        os.kill(child, signal.SIGKILL)
    ready, _, _ = select.select([main], [], [], 0.2)
    if ready:
        shown += os.read(main, 4096)
    # A prompt ends with a colon and a blank, after the terminal was told to hide what follows.
    if shown.endswith(b": ") and len(shown) > asked and not shows(other):
        asked = len(shown)
        at_prompt = shows(other)
        os.write(main, keys)
    done, status = os.waitpid(child, os.WNOHANG)
    if done:
        break
while select.select([main], [], [], 0.1)[0]:
    shown += os.read(main, 4096)
sys.stdout.write(shown.decode("utf-8", "replace").replace("\r\n", "\n"))
print(f"\nexit {os.waitstatus_to_exitcode(status)} prompt {at_prompt} after {shows(other)}")
