"""The languages are whole: every string of the program is translated, with its fields, in the right script."""

from __future__ import annotations

import ast
import re
import unicodedata
from xml.etree import ElementTree

import pytest

from tests import translations
from visprop import languages, words
from visprop.experiment import Experiment, available
from visprop.experiment.titles import shown_title
from visprop.words import translate

TABLES = {"hw01": ("data.csv=x.csv",)}  # what else reads a table of the person's own
CHINESE = ("zh_Hans", "zh_Hant")
OTHERS = languages.available()[1:]  # than English
# Characters that only one of the two scripts has, of those that are frequent here.
SIMPLIFIED = set("权网络数据运设层导图显选样输计断监视时间复开关闭这个为么说进")
TRADITIONAL = set("權網絡數據運設層導圖顯選樣輸計斷監視時間複開關閉這個為麼說進")


@pytest.fixture(autouse=True)
def english():
    yield
    languages.use(words.ENGLISH)


@pytest.fixture(params=OTHERS, scope="module")
def texts(request):
    return languages.read(languages.file(request.param))


def test_arguments_of_translate_are_literals():
    wrong = [
        place
        for place, node in translations.translated()
        if len(node.args) != 2
        or node.keywords
        or not all(isinstance(each, ast.Constant) and isinstance(each.value, str) for each in node.args)
    ]
    assert wrong == []


def test_every_string_is_translated_and_nothing_else(texts):
    strings = translations.strings()
    assert len(strings) > 1400
    assert {"lacking": sorted(strings - texts.keys()), "left over": sorted(texts.keys() - strings)} == {
        "lacking": [],
        "left over": [],
    }


@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_is_marked_unfinished(language):
    tree = ElementTree.parse(languages.file(language))
    assert tree.getroot().get("language") == language
    assert [each.findtext("source") for each in tree.iter("message") if each.find("translation").get("type")] == []


def test_translations_have_the_fields_of_the_english(texts):
    fields = translations.FIELD.findall
    assert [text for (_, text), said in texts.items() if sorted(fields(text)) != sorted(fields(said))] == []


def plain(texts):
    """The texts that have words."""
    return {text: said for (_, text), said in texts.items() if translations.worded(text)}


def test_translations_are_not_the_english(texts):
    assert len(plain(texts)) > 1300
    assert [text for text, said in plain(texts).items() if said == text] == []


@pytest.mark.parametrize("language", CHINESE)
def test_translations_into_chinese_have_han_characters(language):
    said = plain(languages.read(languages.file(language)))
    assert [text for text, chinese in said.items() if not translations.HAN.search(chinese)] == []


def test_what_has_no_words_keeps_its_signs(texts):
    bare = {text: said for (_, text), said in texts.items() if not translations.worded(text)}

    def signs(text):
        return re.findall(r"[^\W_]", unicodedata.normalize("NFKC", translations.HAN.sub("", text)))

    assert [text for text, said in bare.items() if sorted(signs(text)) != sorted(signs(said))] == []


def test_blanks_at_the_ends_and_shortcuts_of_menus_stay(texts):
    def ends(text):
        return len(text) - len(text.lstrip(" ")), "…" in text[-1:], text.count("\n")

    assert [text for (_, text), said in texts.items() if ends(text) != ends(said)] == []
    keys = re.compile(r"&(\w)")
    lost = [
        text
        for (_, text), said in texts.items()
        if [key.lower() for key in keys.findall(text)] != [key.lower() for key in keys.findall(said)]
    ]
    assert lost == []


def test_the_scripts_are_not_mixed():
    both = {name: "".join(languages.read(languages.file(name)).values()) for name in CHINESE}
    assert set(both["zh_Hans"]) & (TRADITIONAL - SIMPLIFIED) == set()
    assert set(both["zh_Hant"]) & (SIMPLIFIED - TRADITIONAL) == set()


def test_languages_are_taken_into_use():
    assert languages.available()[0] == words.ENGLISH and set(CHINESE) <= set(OTHERS)
    said = []
    for name in (words.ENGLISH, *CHINESE):
        languages.use(name)
        assert words.language() == name
        said.append(translate("Actions", "Undo"))
    assert said == ["Undo", "撤销", "復原"]
    assert translate("Actions", "not a string of the program") == "not a string of the program"
    with pytest.raises(ValueError, match="no language tlh"):
        languages.use("tlh")


def test_shipped_experiments_have_titles_in_each_language():
    titles = {Experiment.load(name, TABLES.get(name, ())).title for name in available()}
    for language in CHINESE:
        languages.use(language)
        assert [title for title in titles if not translations.HAN.search(shown_title(title))] == []
    languages.use(words.ENGLISH)
    assert all(shown_title(title) == title for title in (*titles, "My own"))


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh_Hans"),
        ({"LANG": "zh_SG"}, "zh_Hans"),
        ({"LANG": "zh_TW.UTF-8"}, "zh_Hant"),
        ({"LANG": "zh_HK.UTF-8"}, "zh_Hant"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "fr:zh_TW:en"}, "zh_Hant"),
        ({"LANG": "C", "LANGUAGE": "zh_TW"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "de_DE", "LC_MESSAGES": "zh_CN@modifier"}, "zh_Hans"),
    ],
)
def test_the_environment_says_the_language(environment, language):
    assert languages.of_system(environment) == language


@pytest.mark.parametrize(
    ("locales", "language"),
    [
        (["zh-Hant-TW", "zh-TW"], "zh_Hant"),
        (["zh-Hans-HK"], "zh_Hans"),
        (["zh-Hant-CN"], "zh_Hant"),
        (["en-GB", "zh-TW"], "en"),
        (["ja-JP", "zh-MO"], "zh_Hant"),
        ([], "en"),
    ],
)
def test_a_system_lists_its_languages(locales, language):
    assert languages.first(locales) == language


def test_a_file_that_is_cut_off_is_refused(tmp_path):
    broken = tmp_path / "visprop_xx.ts"
    broken.write_text(languages.file("zh_Hans").read_text(encoding="utf-8")[:2000], encoding="utf-8")
    with pytest.raises(OSError, match="install the program again"):
        languages.read(broken)
