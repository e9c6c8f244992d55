"""An instance of the B2B meeting scheduling problem, as MiniZinc data (.dzn)."""
import pathlib
import re


class Instance:
    def __init__(self, path):
        text = pathlib.Path(path).read_text()

        def number(name):
            return int(re.search(rf"\b{name}\s*=\s*(\d+)", text).group(1))

        def listed(name):
            return re.search(rf"\b{name}\s*=\s*\[(.*?)\]\s*;", text, re.S).group(1)

        def sets(name):
            return [[int(n) for n in re.findall(r"\d+", part)] for part in re.findall(r"\{([^}]*)\}", listed(name))]

        self.parties, self.tables = number("nBusiness"), number("nTables")
        self.slots, self.morning = number("nTotalSlots"), number("nMorningSlots")
        rows = [re.findall(r"\d+", row) for row in listed("requested").split("|")]
        # Party, party, and 1 for the morning, 2 for the afternoon, 3 for either.
        self.talks = [tuple(int(n) for n in row) for row in rows if row]
        self.fixed = [int(n) for n in re.findall(r"\d+", listed("fixed"))]
        # A 0 among the slots is filler.
        self.absent = [sorted(set(part) - {0}) for part in sets("forbidden")]
        self.after = sets("precedences")
        assert len(self.talks) == number("nMeetings") == len(self.fixed) == len(self.after), path
        assert len(self.absent) == self.parties, path
