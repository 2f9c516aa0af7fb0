"""Tables whose rows and columns both add up to fixed totals: a second implementation, written from the rule alone.

The rule: a cell's exact value is row total × column total ∕ grand total; every cell is that rounded down or up, a
whole cent staying as it is. Cells are gone through from the largest remainder to the smallest, ties by row and then
by column, and each is rounded up whenever some complete table with the choices made so far still exists. A negative
grand total is the positive one with every sign changed.

Whether a complete table still exists is a question of flows: each row must give out the cents that it lacks, one at
most into an open cell. `Rest` keeps one such flow as a witness and looks for another where the witness says nothing.
Run alone, this file compares it with two other ways to know: trying every table (small ones), and Gale's condition,
that no set of columns may lack more than its open cells can take from the rows.
"""

import random
import sys
from itertools import product


class Rest:
    """What is still to be rounded up: which cells are open, and a flow that shows that it can be done."""

    def __init__(self, lacks, columns, open_cells):
        self.open = [set(cells) for cells in open_cells]
        self.up = [set() for _ in lacks]
        self.by_column = [set() for _ in columns]
        left = list(columns)
        for row, lack in enumerate(lacks):
            for _ in range(lack):
                if not self.give(row, left, set()):
                    raise ValueError("no complete table exists")

    def give(self, row, left, seen):
        """Rounds up one more open cell of `row`, if need be by moving other rows' cents to other columns."""
        free = [column for column in self.open[row] - self.up[row] if column not in seen]
        for column in free:
            if left[column] > 0:
                left[column] -= 1
                self.put(row, column)
                return True
        for column in free:
            if column in seen:
                continue
            seen.add(column)
            for other in sorted(self.by_column[column]):
                if column in self.open[other] and self.give(other, left, seen):
                    self.take(other, column)
                    self.put(row, column)
                    return True
        return False

    def put(self, row, column):
        self.up[row].add(column)
        self.by_column[column].add(row)

    def take(self, row, column):
        self.up[row].discard(column)
        self.by_column[column].discard(row)

    def decide(self, row, column):
        """Whether the cell can be rounded up; it is settled so, and is no longer open."""
        possible = column in self.up[row] or self.move_to(row, column)
        self.open[row].discard(column)
        return possible

    def move_to(self, row, column):
        """Another flow with that cell up: one of the row's other cents moves there, and the column passes one on."""
        for old in sorted(self.up[row] & self.open[row]):
            self.take(row, old)
            self.put(row, column)
            self.open[row].discard(column)
            if self.pass_on(column, old, {column}):
                self.open[row].add(column)
                return True
            self.open[row].add(column)
            self.take(row, column)
            self.put(row, old)
        return False

    def pass_on(self, column, goal, seen):
        """Moves one open cent out of `column`, through other columns if need be, into `goal`."""
        for row in sorted(self.by_column[column]):
            if column not in self.open[row]:
                continue
            free = self.open[row] - self.up[row]
            if goal in free:
                self.take(row, column)
                self.put(row, goal)
                return True
            for through in sorted(free - seen):
                seen.add(through)
                self.take(row, column)
                self.put(row, through)
                if self.pass_on(through, goal, seen):
                    return True
                self.take(row, through)
                self.put(row, column)
        return False


def fill(rows, columns):
    """Fills the table of two mappings key -> cents: row key -> column key -> cents. None without a proportion."""
    grand = sum(rows.values())
    assert grand == sum(columns.values())
    if grand < 0:
        mirrored = fill({key: -total for key, total in rows.items()}, {key: -total for key, total in columns.items()})
        return {row: {column: -cents for column, cents in cells.items()} for row, cells in mirrored.items()}
    row_keys, column_keys = sorted(rows), sorted(columns)
    if grand == 0:
        nothing = not any(rows.values()) and not any(columns.values())
        return {row: dict.fromkeys(column_keys, 0) for row in row_keys} if nothing else None
    cells = [[divmod(rows[row] * columns[column], grand) for column in column_keys] for row in row_keys]
    for row, column in rounded_up(cells, [rows[key] for key in row_keys], [columns[key] for key in column_keys]):
        floor, rest = cells[row][column]
        cells[row][column] = (floor + 1, rest)
    return {key: {column: cell[0] for column, cell in zip(column_keys, line)} for key, line in zip(row_keys, cells)}


def lacks(cells, rows, columns):
    """How many cents the rows and the columns lack when every cell is rounded down."""
    of_rows = [total - sum(floor for floor, _ in line) for total, line in zip(rows, cells)]
    return of_rows, [total - sum(line[column][0] for line in cells) for column, total in enumerate(columns)]


def rounded_up(cells, rows, columns):
    """The cells that are rounded up, by the rule."""
    width = range(len(columns))
    row_lacks, column_lacks = lacks(cells, rows, columns)
    rest = Rest(row_lacks, column_lacks, [[column for column in width if line[column][1]] for line in cells])
    ranking = sorted(
        (-cells[row][column][1], row, column) for row in range(len(rows)) for column in width if cells[row][column][1]
    )
    return [(row, column) for _, row, column in ranking if rest.decide(row, column)]


def gale(row_lacks, column_lacks, open_cells):
    """Whether a complete table exists, by Gale's condition over every set of columns."""
    if sum(row_lacks) != sum(column_lacks) or min(row_lacks + column_lacks) < 0:
        return False
    masks = [sum(1 << column for column in cells) for cells in open_cells]
    for chosen in range(1 << len(column_lacks)):
        lacked = sum(lack for column, lack in enumerate(column_lacks) if chosen >> column & 1)
        if lacked > sum(min(lack, (mask & chosen).bit_count()) for lack, mask in zip(row_lacks, masks)):
            return False
    return True


def by_gale(cells, rows, columns):
    """As `rounded_up`, with Gale's condition as the only judge."""
    row_lacks, column_lacks = lacks(cells, rows, columns)
    open_cells = [{column for column, (_, rest) in enumerate(line) if rest} for line in cells]
    chosen = []
    for _, row, column in sorted(
        (-cell[1], r, c) for r, line in enumerate(cells) for c, cell in enumerate(line) if cell[1]
    ):
        open_cells[row].discard(column)
        row_lacks[row] -= 1
        column_lacks[column] -= 1
        if gale(row_lacks, column_lacks, open_cells):
            chosen.append((row, column))
        else:
            row_lacks[row] += 1
            column_lacks[column] += 1
    return chosen


def by_trying(cells, rows, columns):
    """As `rounded_up`, by trying every table: the first in the order of the rule."""
    ranking = sorted((-cell[1], r, c) for r, line in enumerate(cells) for c, cell in enumerate(line) if cell[1])
    row_lacks, column_lacks = lacks(cells, rows, columns)
    for choice in product((True, False), repeat=len(ranking)):
        chosen = [(row, column) for (_, row, column), up in zip(ranking, choice) if up]
        in_rows = [sum(r == row for r, _ in chosen) for row in range(len(rows))]
        in_columns = [sum(c == column for _, c in chosen) for column in range(len(columns))]
        if in_rows == row_lacks and in_columns == column_lacks:
            return chosen
    raise ValueError("no complete table exists")


def random_table(dice, most_rows, most_columns):
    """Totals of rows and columns with one sum; some rows are credits."""
    rows = [
        dice.choice((0, dice.randrange(50), dice.randrange(10**7), -dice.randrange(40)))
        for _ in range(dice.randint(1, most_rows))
    ]
    rows[0] += 10_000
    width = dice.randint(1, most_columns)
    if dice.random() < 0.5:
        base, extra = divmod(sum(rows), width)
        return rows, [base + (column < extra) for column in range(width)]
    cuts = sorted(dice.randint(0, sum(rows)) for _ in range(width - 1))
    return rows, [high - low for low, high in zip([0, *cuts], [*cuts, sum(rows)])]


def check(tables):
    """Compares the three ways on so many random tables of each kind."""
    dice = random.Random(20250101)
    for number in range(tables):
        small = number % 10
        rows, columns = random_table(dice, 3, 4) if small else random_table(dice, 8, 7)
        cells = [[divmod(row * column, sum(rows)) for column in columns] for row in rows]
        ours = rounded_up(cells, rows, columns)
        assert ours == by_gale(cells, rows, columns), (rows, columns)
        if small and number % 5 == 1:
            assert ours == by_trying(cells, rows, columns), (rows, columns)
    print(f"{tables} tables agree")


if __name__ == "__main__":
    check(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
