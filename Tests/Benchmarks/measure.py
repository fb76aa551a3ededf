"""Time and memory of whole processes, as the operating system counts them."""
import os, subprocess, sys, time
from dataclasses import dataclass


@dataclass
class Usage:
    """Seconds on the clock, seconds of CPU, peak memory in megabytes."""

    wall: float
    cpu: float
    megabytes: float


def measure(command):
    """Runs a command to its end; one that fails ends the whole."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if process.returncode != 0:
        sys.exit(f"this failed with exit code {process.returncode}: {' '.join(command)}")
    return Usage(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def median(values):
    return sorted(values)[len(values) // 2]
