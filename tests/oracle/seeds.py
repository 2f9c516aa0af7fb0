"""Figures of five published documents worked out again from what they are made of, each beside the line that prints
it.

Writes JSON: `figures`, a list of `{"document", "what", "line", "exact", "rounded", "printed" or "claimed", "agrees"}`
(claimed: what follows from the line and isn't printed in it, such as 46,9 % where the document has 48 %), and
`shares`, what the members of two of the example plans carry in 2025 of the totals that the documents state (their
statistics are illustrative). `exact` is a fraction's decimal to ten places. `agrees` is false where a document
contradicts itself; `CONTRADICTIONS` says which, and any other one ends with an error. With folders as arguments,
`python3 seeds.py FOLDER`, it checks as well that every line stands in one of the texts there.
"""

import json
import sys
from fractions import Fraction
from pathlib import Path

from sharing import Plan

EXAMPLES = Path(__file__).parents[2] / "assets" / "examples"

PORVOO = "Porvoon työllisyysalueen palvelujen järjestämissuunnitelma, 31.5.2023"
ESPOO = "Espoon ja Kauniaisten työllisyysalueen järjestämissuunnitelma, 2023"
MERI_LAPPI = "Meri-Lapin työllisyyspalvelut, seutufoorumi 6.6.2023"
PIRKANMAA = "Pirkanmaan työvoima- ja yrityspalvelujen alueellinen kokeilu, 12.6.2018"
POHJANMAA = "Pohjanmaan työllisyysalue – Österbottens sysselsättningsområde, 2023"

CONTRADICTIONS = {
    (PORVOO, "person-years in all"): "3c says that 85 are needed, 3d has 71 + 24",
    (MERI_LAPPI, "change per resident: Keminmaa"): "45,60 is printed as 45, cut off where the others are rounded",
    (MERI_LAPPI, "costs in all"): "the five lines make 2 000 € less than the sum",
    (MERI_LAPPI, "all job seekers"): "the six municipalities make 279 more than the sum",
    (MERI_LAPPI, "activation rate: Simo"): "0,2 off; all are yearly means of months, each rounded by itself",
    (MERI_LAPPI, "activation rate: Tervola"): "0,1 off, for the same reason",
    (MERI_LAPPI, "activation rate: Tornio"): "0,1 off, for the same reason",
    (MERI_LAPPI, "service line TYP of the unemployed"): "297 of 2 385 is 12,5 %, printed as 12,6 %",
    (PIRKANMAA, "activation rate: ulkopuoliset kunnat 1/18"): "21 of 90 is 23,3 %, printed as 23,2 %",
    (
        POHJANMAA,
        "Vaasa's share of the transferred costs",
    ): "46,9 % is printed as 48 %; the total is given as roughly 17 400 000",
}

FIGURES = []


def rounded(number, decimals=0):
    """Half away from zero, as text."""
    scaled = abs(number) * 10**decimals + Fraction(1, 2)
    digits = f"{scaled.numerator // scaled.denominator:0{decimals + 1}}"
    text = f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits
    return f"-{text}" if number < 0 and text.strip("0.") else text


def figure(document, what, exact, stated, line, decimals=0, by="printed"):
    """One figure: worked out, rounded as it is stated, and compared."""
    own = rounded(Fraction(exact), decimals)
    agrees = Fraction(own) == Fraction(stated.replace(" ", "").replace(",", "."))
    FIGURES.append(
        {
            "document": document,
            "what": what,
            "line": line,
            "exact": rounded(Fraction(exact), 10).rstrip("0").rstrip("."),
            "rounded": own,
            by: stated,
            "agrees": agrees,
        }
    )


def claim(document, what, exact, stated, line, decimals):
    """A figure that follows from a line and isn't printed in it."""
    figure(document, what, exact, stated, line, decimals, by="claimed")


def sums(document, table, total):
    """Each column of rows of numbers against the sum printed for it."""
    for what, printed, line, *parts in table:
        figure(document, what, sum(parts), printed, total or line)


def porvoo():
    """Slides 3c and 3d: the budget, its overhead, the staff, and the key 45/45/10."""
    transferred, municipal, services = 4_313_253, 1_461_286, 3_298_868
    line = "5. Yleiskustannukset 12 % 1 088 809"
    overhead = Fraction(12, 100) * (transferred + municipal + services)
    claim(PORVOO, "overhead of 12 %, in euros and cents", overhead, "1088808.84", line, 2)
    figure(PORVOO, "overhead of 12 %", overhead, "1 088 809", line)
    figure(
        PORVOO,
        "total",
        transferred + municipal + services + int(rounded(overhead)),
        "10 162 216",
        "YHTEENSÄ 10 162 216 €",
    )
    figure(
        PORVOO,
        "staff needed of staff transferred",
        Fraction(85 * 100, 71),
        "120",
        "omavalmentajatyötä pyritään kehittämään valmennukselliseksi. Henkilöstömäärä on arvioitu 20 % suuremmaksi kuin valtiolta työllisyysalueelle",
    )
    figure(
        PORVOO,
        "person-years in all",
        71 + 24,
        "85",
        "asiakkaat), toimitilojen käyttösuunnitelman ja talousarvion pohjalta on arvioitu henkilöstön kokonaismäärän tarpeeksi 85htv.",
    )
    key = "Kustannuksista {} prosenttia jaetaan {}"
    for weight, words, printed in (
        (45, "asukasmäärän 18-64", "4572997.20"),
        (45, "kunnittain työttömien", "4572997.20"),
        (10, "kunnittain vieraskielisten", "1016221.60"),
    ):
        claim(PORVOO, f"{weight} %: {words}", Fraction(weight * 10_162_216, 100), printed, key.format(weight, words), 2)


def espoo():
    """A half by residents of 18–64, a half by broad unemployment, of roughly 21 million."""
    line = "• Toteutuneista kustannuksista 50 % kohdennetaan sopijakuntien 18–64-vuotiaiden suhteellisten osuuksien perusteella"
    claim(ESPOO, "half by residents aged 18–64", Fraction(21_000_000, 2), "10500000.00", line, 2)
    claim(
        ESPOO,
        "half by broad unemployment",
        Fraction(21_000_000, 2),
        "10500000.00",
        "50 % sopijakuntien työttömien (laaja käsite) määrän suhteellisten osuuksien perusteella.",
        2,
    )


MERI = ("Kemi", "Keminmaa", "Simo", "Tervola", "Tornio", "Ylitornio")


def meri_lappi():
    """Changes per resident, the table of 2022, service lines and costs."""
    rows = (
        ("Kemi", 20_707, 1_819_835, 3_508_356, 1_797_963, "87", "Kemi 20 707 1 819 835 3 508 356 1 797 963 87"),
        ("Keminmaa", 8_079, 275_919, 621_924, 368_441, "45", "Keminmaa 8 079   275 919    621 924    368 441 45"),
        ("Simo", 2_988, 64_921, 133_747, 73_287, "25", "Simo 2 988     64 921    133 747      73 287 25"),
        ("Tervola", 3_001, 116_198, 210_651, 100_575, "34", "Tervola 3 001   116 198    210 651    100 575 34"),
        ("Tornio", 21_602, 1_118_516, 2_463_456, 1_432_112, "66", "Tornio 21 602 1 118 516 2 463 456 1 432 112 66"),
        ("Ylitornio", 3_918, 133_636, 289_228, 165_677, "42", "Ylitornio 3 918    133 636    289 228    165 677 42"),
    )
    for name, residents, now, then, change, printed, line in rows:
        figure(MERI_LAPPI, f"change per resident: {name}", Fraction(change, residents), printed, line)
        claim(
            MERI_LAPPI,
            f"change of 2022 in per cent of the change at the level of 2019: {name}",
            Fraction(100 * change, then - now),
            "106.48",
            line,
            2,
        )
    unemployed, broad = (1170, 296, 109, 123, 842, 184), (1783, 444, 161, 191, 1346, 276)
    sums(
        MERI_LAPPI,
        (
            (
                "all job seekers",
                "5383",
                "Kaikki työnhakijat yhteensä 2 349 645 231 260 1 813 364 5383",
                2349,
                645,
                231,
                260,
                1813,
                364,
            ),
            ("unemployed", "2724", "Työttömät työnhakijat 1 170 296 109 123 842 184 2724", *unemployed),
            (
                "broad unemployment",
                "4201",
                "Laaja työttömyys (Työttömät+aktivointipalveluissa) 1 783 444 161 191 1 346 276 4201",
                *broad,
            ),
            (
                "structurally unemployed",
                "1550",
                "Rakennetyöttömät yhteensä 689 154 51 68 477 111 1550",
                689,
                154,
                51,
                68,
                477,
                111,
            ),
            ("long-term unemployed", "732", "Pitkäaikaistyöttömät 316 71 20 32 234 59 732", 316, 71, 20, 32, 234, 59),
            (
                "comparable to long-term",
                "370",
                "Rinnasteiset pitkäaikaistyöttömät 164 33 14 15 117 27 370",
                164,
                33,
                14,
                15,
                117,
                27,
            ),
            (
                "unemployed under 25",
                "315",
                "Alle 25-v. nuoret työttömät 135 31 5 12 121 11 315",
                135,
                31,
                5,
                12,
                121,
                11,
            ),
            (
                "share of labour market subsidy",
                "3 726 462",
                "Kunnan osuus työmarkkinatuesta v. 2022 1 866 207 318 671 90 016 84 840 1 169 443 197 285 3 726 462",
                1_866_207,
                318_671,
                90_016,
                84_840,
                1_169_443,
                197_285,
            ),
            (
                "costs in all",
                "8 247 000",
                "- Kaikki yhteensä  8 247 000 €",
                1_992_000,
                1_437_000,
                4_087_000,
                333_000,
                396_000,
            ),
        ),
        None,
    )
    for name, out, both, printed in zip(MERI, unemployed, broad, ("34,4", "33,3", "32,1", "35,7", "37,5", "33,3")):
        figure(
            MERI_LAPPI,
            f"activation rate: {name}",
            Fraction(100 * (both - out), both),
            printed,
            "Aktivointiaste % 34,4 33,3 32,1 35,7 37,5 33,3",
            1,
        )
    for name, part, printed, decimals, line in (
        ("matching", 788, "33", 0, "33 %"),
        ("skills", 487, "20,4", 1, "20,4 %"),
        ("supported", 813, "34", 0, "34 %"),
        ("TYP", 297, "12,6", 1, "12,6 %"),
    ):
        figure(
            MERI_LAPPI, f"service line {name} of the unemployed", Fraction(100 * part, 2385), printed, line, decimals
        )


# Budget 2017, 2018, its change in per cent, labour market subsidy 2016, 2017; thousands of euros.
TRIAL = (
    ("Kangasala", 830, 900, "8", 1745, 1846, "Kangasala 830 900 8 % 1 745 1 846"),
    ("Lempäälä", 2596, 2888, "11", 1148, 1109, "Lempäälä 2 596 2 888 11 % 1 148 1 109"),
    ("Nokia", 3370, 3112, "-8", 2057, 1946, "Nokia 3 370 3 112 ‐8 % 2 057 1 946"),
    ("Orivesi", 1100, 1100, "0", 691, 622, "Orivesi 1 100 1 100 0 % 691 622"),
    ("Pirkkala", 1450, 1200, "-17", 765, 904, "Pirkkala 1 450 1 200 ‐17 % 765 904"),
    ("Punkalaidun", None, None, None, 18, 30, "Punkalaidun 18 30"),
    ("Sastamala", 543, 543, "0", 309, 257, "Sastamala 543 543 0 % 309 257"),
    ("Tampere", 16798, 27218, "62", 32219, 32540, "Tampere 16 798 27 218 62 % 32 219 32 540"),
    ("Vesilahti", 200, 200, "0", 130, 114, "Vesilahti 200 200 0 % 130 114"),
    ("Ylöjärvi", 1977, 2164, "9", 1722, 1740, "Ylöjärvi 1 977 2 164 9 % 1 722 1 740"),
)
MONTHS = ("8/17", "9/17", "10/17", "11/17", "12/17", "1/18", "2/18", "3/18", "4/18")
# Unemployed, in services and the printed activation rate, month by month.
ACTIVATION = {
    "TAMPERE": (
        "11331 10898 10775 10854 11522 11259 10793 10237 9727",
        "2308 2823 3108 3471 3222 3695 4166 4748 5129",
        "16,9 20,6 22,4 24,2 21,9 24,7 27,8 31,7 34,5",
    ),
    "NOKIA": (
        "865 794 794 802 798 773 729 666 644",
        "459 478 488 505 519 567 618 663 686",
        "34,7 37,6 38,1 38,6 39,4 42,3 45,9 49,9 51,6",
    ),
    "YLÖJÄRVI": (
        "747 620 582 550 595 541 521 472 484",
        "212 277 314 355 339 382 425 455 454",
        "22,1 30,9 35,0 39,2 36,3 41,4 44,9 49,1 48,4",
    ),
    "KANGASALA": (
        "795 769 740 719 763 738 703 627 564",
        "171 187 219 246 222 269 288 328 359",
        "17,7 19,6 22,8 25,5 22,5 26,7 29,1 34,3 38,9",
    ),
    "LEMPÄÄLÄ": (
        "456 415 366 364 406 366 331 329 328",
        "209 258 305 329 288 315 356 382 377",
        "31,4 38,3 45,5 47,5 41,5 46,3 51,8 53,7 53,5",
    ),
    "PIRKKALA": (
        "397 372 360 345 360 345 331 299 297",
        "121 144 153 168 168 194 212 238 237",
        "23,4 27,9 29,8 32,7 31,8 36,0 39,0 44,3 44,4",
    ),
    "ORIVESI": (
        "236 214 223 214 228 203 202 190 176",
        "67 83 84 94 85 110 124 147 160",
        "22,1 27,9 27,4 30,5 27,2 35,1 38,0 43,6 47,6",
    ),
    "VESILAHTI": (
        "86 76 66 56 59 53 52 47 42",
        "33 42 46 52 48 60 66 70 73",
        "27,7 35,6 41,1 48,1 44,9 53,1 55,9 59,8 63,5",
    ),
    "SASTAMALA": (
        "425 341 267 272 290 259 248 209 207",
        "303 345 394 433 401 423 465 500 502",
        "41,6 50,3 59,6 61,4 58,0 62,0 65,2 70,5 70,8",
    ),
    "PUNKALAIDUN": (
        "56 50 31 30 31 28 24 20 15",
        "40 41 64 72 77 79 75 79 82",
        "41,7 45,1 67,4 70,6 71,3 73,8 75,8 79,8 84,5",
    ),
    "ulkopuoliset kunnat": (
        "57 50 55 57 69 69 52 51 45",
        "11 18 22 18 20 21 17 21 21",
        "16,2 26,5 28,6 24,0 22,5 23,2 24,6 29,2 31,8",
    ),
}


def pirkanmaa():
    """Budgets and subsidies of the trial's municipalities, and eleven rows × nine months of activation rates."""
    total = "Yhteensä 28 864 39 325 36 % 40 804 41 108"
    columns = [[row[place] or 0 for row in TRIAL] for place in (1, 2, 4, 5)]
    for what, printed, column in zip(
        ("budgets 2017", "budgets 2018", "subsidies 2016", "subsidies 2017"),
        ("28 864", "39 325", "40 804", "41 108"),
        columns,
    ):
        figure(PIRKANMAA, f"{what}, thousands of euros", sum(column), printed, total)
    figure(
        PIRKANMAA,
        "change of all budgets, per cent",
        Fraction(100 * sum(columns[1]), sum(columns[0])) - 100,
        "36",
        total,
    )
    for name, before, after, printed, _, _, line in TRIAL:
        if printed is not None:
            figure(
                PIRKANMAA, f"change of the budget, per cent: {name}", Fraction(100 * after, before) - 100, printed, line
            )
    for name, (unemployed, services, rates) in ACTIVATION.items():
        for month, out, inside, printed in zip(
            MONTHS, unemployed.split(), services.split(), rates.split(), strict=True
        ):
            rate = Fraction(100 * int(inside), int(out) + int(inside))
            figure(PIRKANMAA, f"activation rate: {name} {month}", rate, printed, f"aktivointiaste {rates}", 1)


def pohjanmaa():
    """Vaasa's shares, to a decimal and as they are printed, and the staff of the scenarios."""
    for what, part, whole, to_one, printed, line in (
        (
            "Vaasa's share of the transferred costs",
            8_165_516,
            17_400_000,
            "46.9",
            "48",
            "Vaasan osuus on 8 165 516 euroa (48%).",
        ),
        (
            "Vaasa's share of residents aged 18–64",
            41_390,
            98_779,
            "41.9",
            "42",
            "Työikäisten (18-64 v) määrä alueella vuoden 2021 lopussa oli 98 779, joista Vaasassa 41 390 (42%).",
        ),
        (
            "Vaasa's share of the costs of unemployment",
            4_556_670,
            8_700_000,
            "52.4",
            "52",
            "joka on 52% koko alueen työttömyyskustannuksista (8 700 000 eur).",
        ),
        (
            "Vaasa's share of state transfers",
            6_626_430,
            14_058_981,
            "47.1",
            "47",
            "Vaasalle v. 2019 kohdistettu työllisyyden hoidon valtionosuus oli 6 626 430 euroa, mikä on 47% koko",
        ),
    ):
        claim(POHJANMAA, f"{what}, one decimal", Fraction(100 * part, whole), to_one, line, 1)
        figure(POHJANMAA, what, Fraction(100 * part, whole), printed, line)
    base = Fraction("71.1")
    for name, staff, printed, line in (
        ("Vaasa and Laihia", "60", "-11.1", "Vaasa + Laihia: arvioitu HTV-määrä n. 60"),
        ("Vaasa region", "71.1", "0", "Vaasan seutu 71.1 HTV"),
        ("Vasek's area", "73.7", "2.6", "Isokyrö ei kuulu Pohjanmaan maakuntaan) 73,7 HTV"),
        ("with the coast", "76.8", "5.7", "Kristiinankaupunki) yhdessä 76,8 HTV"),
        ("all Ostrobothnia", "100", "28.9", "Koko Pohjanmaa: arvioitu HTV määrä n.  100 (Huom."),
    ):
        claim(POHJANMAA, f"person-years beside the Vaasa region: {name}", Fraction(staff) - base, printed, line, 1)


def shares():
    """What the members of the example plans carry in 2025 of the stated totals, in cents."""
    found = {}
    for name, total in (("porvoo", 10_162_216), ("espoo-kauniainen", 21_000_000)):
        plan = Plan(json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8")))
        parts = plan.by_key(plan.keys["key-services"], 100 * total, "2025", plan.members)
        found[name] = {
            id: {"cents": cents, "municipalities": of, "extra": extra} for id, (cents, of, extra) in parts.items()
        }
    return found


def check_lines(folders):
    """Each line stands in one of the texts, whatever the spaces between its words."""
    texts = [
        " ".join(path.read_text(encoding="utf-8").split()) for folder in folders for path in Path(folder).glob("*.txt")
    ]
    missing = sorted({f["line"] for f in FIGURES if not any(" ".join(f["line"].split()) in text for text in texts)})
    if missing:
        raise SystemExit("not found in the texts:\n" + "\n".join(missing))


def main():
    """Works everything out."""
    for document in (porvoo, espoo, meri_lappi, pirkanmaa, pohjanmaa):
        document()
    found = {(f["document"], f["what"]) for f in FIGURES if not f["agrees"]}
    if found != set(CONTRADICTIONS):
        raise SystemExit(f"contradictions differ: {sorted(found ^ set(CONTRADICTIONS))}")
    if sys.argv[1:]:
        check_lines(sys.argv[1:])
    for entry in FIGURES:
        reason = CONTRADICTIONS.get((entry["document"], entry["what"]))
        if reason:
            entry["contradiction"] = reason
    json.dump({"figures": FIGURES, "shares": shares()}, sys.stdout, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
