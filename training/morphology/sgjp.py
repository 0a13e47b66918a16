#!/usr/bin/env python3
"""Writes what SGJP (the dictionary inside Morfeusz 2) says of every form it may know.

    pip install morfeusz2==1.99.15 marisa-trie; pip download --no-deps polish-inflection-data==2026.6.28
    python3 sgjp.py podaj.marisa forms.txt > sgjp.tsv

Morfeusz cannot list its own dictionary, so it is asked about all forms of podaj.marisa (the inflected nouns of the
same edition) and of forms.txt (one form a line: the forms of Morfologik, from `build.ts --list-forms`).
Columns: form, lemma (with the homonym's mark), tag, name classes, qualifiers.
"""

import sys

import marisa_trie
import morfeusz2


def main(trie_path, forms_path):
    trie = marisa_trie.BytesTrie()
    trie.mmap(trie_path)
    forms = set(trie.keys())
    with open(forms_path, encoding="utf-8") as lines:
        forms.update(line.rstrip("\n") for line in lines)
    morfeusz = morfeusz2.Morfeusz()
    print("# " + morfeusz.dict_id())
    for form in sorted(forms):
        for start, _, (orth, lemma, tag, names, qualifiers) in morfeusz.analyse(form):
            if start == 0 and orth == form and tag != "ign":
                print(form, lemma, tag, ",".join(names), ",".join(qualifiers), sep="\t")


if __name__ == "__main__":
    main(*sys.argv[1:])
