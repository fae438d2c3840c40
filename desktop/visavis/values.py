"""Frozen dataclasses that a class costs a tenth of the time, and an object a third: docs/decisions/desk-speed.md.

Python's own `dataclass` writes and compiles six methods for every class, 0.5 ms each time, and the window needs some
eighty classes before its first paint. Here what is alike in all classes is shared, and what is not is compiled when it
is called for the first time. For the type checker, and in what a class can do, nothing differs.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

_ORDERS = {"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen: bool = False, slots: bool, **options: bool) -> Callable[[type], type]:
        """Return a decorator as `dataclasses.dataclass` does; what is not frozen it leaves to that."""
        if not frozen:
            return dataclasses.dataclass(slots=slots, **options)
        return lambda described: _value(described, **options)


def _value(described: type, *, eq: bool = True, order: bool = False) -> type:
    # It notes the fields, and makes the class again with slots.
    made: type = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(described)
    written = ("__init__", *(("__eq__", "__hash__") if eq else ()), *(_ORDERS if order else ()))
    shared = {"__repr__": _repr, "__setattr__": _refuse, "__delattr__": _refuse, "__reduce__": _reduce}
    for name, method in {**shared, **{name: _written_late(made, name) for name in written}}.items():
        if name not in described.__dict__:
            setattr(made, name, method)
    return made


def _written_late(made: type, name: str) -> Callable[..., Any]:
    """Return what takes its own place with the method itself when it is called for the first time."""

    def method(self: object, *args: object, **kwargs: object) -> Any:
        setattr(made, name, _written(made, name))
        return getattr(self, name)(*args, **kwargs)

    return method


def _written(made: type, name: str) -> Callable[..., Any]:
    fields = dataclasses.fields(made)
    own, others = ("".join(f"{holder}.{field.name}, " for field in fields) for holder in ("self", "other"))
    known: dict[str, Any] = {}
    if name == "__init__":
        source, known = _init(made)
    elif name == "__hash__":
        source = f"(self): return hash(({own}))"
    else:
        sign = "==" if name == "__eq__" else _ORDERS[name]
        source = (
            f"(self, other): return ({own}) {sign} ({others}) if self.__class__ is other.__class__ else NotImplemented"
        )
    exec(f"def {name}{source}", known)  # noqa: S102 - as Python's own does
    return known[name]  # type: ignore[no-any-return]


def _init(made: type) -> tuple[str, dict[str, Any]]:
    """Return the source of `__init__` behind its name, and what the source calls by name."""
    known: dict[str, Any] = {"absent": dataclasses.MISSING}
    parameters, body = [], []
    for field in (field for field in dataclasses.fields(made) if field.init):
        name = field.name
        known[f"set_{name}"] = getattr(made, name).__set__  # the slot's own: what is frozen is filled through it
        value, default = name, ""
        if field.default_factory is not dataclasses.MISSING:
            known[f"make_{name}"] = field.default_factory
            value, default = f"make_{name}() if {name} is absent else {name}", " = absent"
        elif field.default is not dataclasses.MISSING:
            known[f"default_{name}"] = field.default
            default = f" = default_{name}"
        parameters.append(name + default)
        body.append(f"set_{name}(self, {value})")
    if hasattr(made, "__post_init__"):
        body.append("self.__post_init__()")
    return f"(self, {', '.join(parameters)}):\n " + "\n ".join(body), known


def _reduce(self: object) -> tuple[object, ...]:
    """Tell how an object is copied and sent to another process: as its class and what it holds."""
    made = self.__class__
    return _filled, (made, *(getattr(self, name) for name in made.__slots__))  # type: ignore[attr-defined]


def _filled(made: type, *contents: object) -> object:
    value: object = object.__new__(made)
    for name, content in zip(made.__slots__, contents, strict=True):  # type: ignore[attr-defined]
        getattr(made, name).__set__(value, content)
    return value


def _repr(self: Any) -> str:
    parts = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{self.__class__.__qualname__}({', '.join(parts)})"


def _refuse(_self: object, name: str, _content: object = None) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
