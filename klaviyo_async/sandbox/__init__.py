"""A local Klaviyo: all operations, strict limits, faults on demand. For tests and demos."""

from .errors import FixtureError
from .faults import Fault
from .process import SandboxProcess
from .server import Sandbox

__all__ = ["Fault", "FixtureError", "Sandbox", "SandboxProcess"]
