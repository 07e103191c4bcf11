"""The languages that the program speaks: one file of Qt Linguist each, read without Qt.

A file is named by language and script, `resources/translations/visprop_zh_Hans.ts`; a new one there is a new language.
It is read only when its language is taken into use: English needs none.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from visprop import resources, words

PREFIX = "visprop_"
# Where the territory decides the script, as Unicode's "likely subtags" has it; elsewhere zh is Hans.
_TRADITIONAL = ("TW", "HK", "MO")


def available() -> tuple[str, ...]:
    """Return the languages by name, English first."""
    found = resources.path("translations").glob(f"{PREFIX}*.ts")
    return (words.ENGLISH, *sorted(path.stem.removeprefix(PREFIX) for path in found))


def use(language: str) -> None:
    """Speak a language from now on.

    Raises:
        ValueError: there is no such language.
        OSError: its file cannot be read: the installation is broken.
    """
    if language not in available():
        raise ValueError(f"There is no language {language}; there are {', '.join(available())}.")
    words.install(language, {} if language == words.ENGLISH else _kept(file(language)))


def file(language: str) -> Path:
    """Where the words of a language stand."""
    return resources.path("translations", f"{PREFIX}{language}.ts")


@cache
def _kept(path: Path) -> Mapping[tuple[str, str], str]:
    """The words of a file, read once: that takes longer than to say them all."""
    return read(path)


def read(path: Path) -> Mapping[tuple[str, str], str]:
    """Return what (context, English text) is in the language of a file; what is not translated is left out."""
    from xml.etree import ElementTree  # here: English starts without it

    found = {}
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        raise OSError(f"The translation {path} cannot be read: install the program again. ({error})") from error
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.findtext("translation", "")
            if translation:
                found[name, message.findtext("source", "")] = translation
    return found


def of_system(environment: Mapping[str, str] = os.environ) -> str:
    """Return the language that the environment asks for, as gettext reads it; English where none of them is spoken."""
    listed = environment.get("LANGUAGE", "").split(":")
    locale = next((value for key in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := environment.get(key))), "")
    if locale.partition(".")[0] in ("", "C", "POSIX"):
        return words.ENGLISH
    return first([*listed, locale])


def first(locales: Iterable[str]) -> str:
    """Return the language of the first locale that is spoken here ("zh_TW.UTF-8", "zh-Hant-HK"), else English."""
    spoken = available()
    for locale in locales:
        name = _scripted(locale)
        found = next((each for each in spoken if name == each or name.split("_")[0] == each), "")
        if found:
            return found
    return words.ENGLISH


def _scripted(locale: str) -> str:
    """A locale's language, with its script where it is Chinese: "zh_Hant"."""
    language, *rest = locale.partition(".")[0].partition("@")[0].replace("-", "_").split("_")
    if language != "zh":
        return language
    traditional = "Hant" in rest or ("Hans" not in rest and any(part in _TRADITIONAL for part in rest))
    return "zh_Hant" if traditional else "zh_Hans"
