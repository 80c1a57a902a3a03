"""A server that is further away: a port that leads to it with a round trip's delay."""

from __future__ import annotations

import asyncio
import contextlib
import threading

HOST = "127.0.0.1"


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, delay: float) -> None:
    queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(400)
    loop = asyncio.get_running_loop()

    async def out() -> None:
        while True:
            due, data = await queue.get()
            await asyncio.sleep(max(0, due - loop.time()))
            if not data:
                writer.close()
                return
            writer.write(data)
            await writer.drain()

    task = asyncio.ensure_future(out())
    with contextlib.suppress(OSError):
        while data := await reader.read(1 << 16):
            await queue.put((loop.time() + delay, data))
    await queue.put((loop.time() + delay, b""))
    await asyncio.gather(task, return_exceptions=True)


def proxy(port: int, seconds: float) -> int:
    """A port that leads to the server with half the round trip each way."""
    ready: list[int] = []
    up = threading.Event()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(HOST, port)
        half = seconds / 2
        await asyncio.gather(_pump(reader, back, half), _pump(there, writer, half))

    async def serve() -> None:
        server = await asyncio.start_server(handle, HOST, 0)
        ready.append(server.sockets[0].getsockname()[1])
        up.set()
        await server.serve_forever()

    threading.Thread(target=lambda: asyncio.run(serve()), daemon=True).start()
    up.wait(5)
    return ready[0]
