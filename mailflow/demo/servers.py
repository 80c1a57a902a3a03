"""A mail server of its own on loopback: pymap for IMAP, aiosmtpd for submission.

Both live in memory, in threads of this process, on free ports, and end with it. Known
limits of pymap: no SPECIAL-USE, no keywords, no UIDPLUS expunge of others' mail.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from argparse import Namespace
from collections.abc import Callable
from contextlib import AsyncExitStack

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from imapclient import IMAPClient
from pymap.backend.dict import DictBackend
from pymap.imap import IMAPService

HOST = "127.0.0.1"
PASSWORD = "demo"  # noqa: S105  # opens a mailbox that lives for half a minute
FOLDERS = ("Sent", "Drafts", "Archive", "Junk")

#: sender, recipient, octets
Delivered = Callable[[str, str, bytes], None]


def free_port() -> int:
    """A port nobody listens on now (aiosmtpd can't take 0)."""
    with socket.create_server((HOST, 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


class ImapServer:
    """pymap in a thread, with one user and the usual folders."""

    def __init__(self, user: str) -> None:
        self.port = free_port()
        self.user = user
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._done = asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="demo-imap", daemon=True)

    def start(self) -> None:
        """Come up, and make the folders."""
        self._thread.start()
        if not self._ready.wait(20):
            message = "the demo's IMAP server did not come up"
            raise RuntimeError(message)
        client = self.client()
        for folder in FOLDERS:
            if not client.folder_exists(folder):
                client.create_folder(folder)
        client.logout()

    def client(self) -> IMAPClient:
        """A second mail program, logged in."""
        client = IMAPClient(HOST, self.port, ssl=False)
        client.login(self.user, PASSWORD)
        return client

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._done.set)
        self._thread.join(timeout=5)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve())

    async def _serve(self) -> None:
        args = Namespace(
            host=HOST,
            port=self.port,
            tls=False,
            cert=None,
            key=None,
            inherited_sockets=None,
            proxy_protocol=None,
            insecure_login=True,
            passlib_cfg=None,
            debug=False,
            demo_data=False,
            demo_user=self.user,
            demo_password=PASSWORD,
        )
        backend, config = await DictBackend.init(args)
        config.apply_context()
        async with AsyncExitStack() as stack:
            await backend.start(stack)
            await IMAPService(backend, config).start(stack)
            self._ready.set()
            await self._done.wait()


class _Post:
    """aiosmtpd's side: hands every mail on."""

    def __init__(self, delivered: Delivered) -> None:
        self._delivered = delivered

    async def handle_DATA(  # noqa: N802  # aiosmtpd's name
        self,
        server: SMTP,  # noqa: ARG002
        session: Session,  # noqa: ARG002
        envelope: Envelope,
    ) -> str:
        content = envelope.original_content or b""
        for recipient in envelope.rcpt_tos:
            self._delivered(envelope.mail_from or "", recipient, content)
        return "250 2.0.0 taken"


class SmtpServer:
    """A submission server that hands each mail to `delivered`."""

    def __init__(self, delivered: Delivered) -> None:
        self.port = free_port()
        self._controller = Controller(_Post(delivered), hostname=HOST, port=self.port)

    def start(self) -> None:
        self._controller.start()

    def stop(self) -> None:
        self._controller.stop()
