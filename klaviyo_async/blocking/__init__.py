"""The client without `await`, for scripts, notebooks, Flask, Django's views, tasks.

::

    from klaviyo_async.blocking import KlaviyoClient

    klaviyo = KlaviyoClient("pk_...")
    for event in klaviyo.events.get_events(sort="-datetime"):
        print(event.datetime, event.id)

The same client, and no second one: what is called here runs in a thread in the background, with an
event loop that all blocking clients of the process share.
"""

from .accounts import KlaviyoAccounts as KlaviyoAccounts
from .accounts import PublicClient as PublicClient
from .client import KlaviyoClient as KlaviyoClient
from .errors import RunningLoop as RunningLoop
from .jobs import Job as Job
from .lists import Page as Page
from .lists import Pager as Pager
from .sink import Receipt as Receipt
from .sink import Sink as Sink
from .thread import run as run

__all__ = [
    "Job",
    "Klaviyo",
    "KlaviyoAccounts",
    "KlaviyoClient",
    "Page",
    "Pager",
    "PublicClient",
    "Receipt",
    "RunningLoop",
    "Sink",
    "run",
]

Klaviyo = KlaviyoClient
"""The same, in short."""
