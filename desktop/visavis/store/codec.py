"""Turns the model's values into JSON text and back, checking types on the way in."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from visavis.errors import UserError

Value = TypeVar("Value")


def encode(value: object) -> str:
    """Return `value`, of the model's frozen dataclasses, as JSON."""
    return msgspec.json.encode(value).decode()


def decode(text: str, kind: type[Value]) -> Value:
    """Return the value of type `kind` that `text` states.

    Raises:
        UserError: The text is not what `encode` wrote.
    """
    try:
        return msgspec.json.decode(text, type=kind)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise UserError(
            "An entry of the library is damaged: {error}.",
            "Bring back a backup with: visavis library restore BACKUP",
            error=error,
        ) from error
