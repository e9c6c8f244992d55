#!/usr/bin/env bash
# The main job of a protocol office on the Ghent example; everything written goes to out/.
set -euo pipefail
cd "$(dirname "$0")/.."
hostcity=${HOSTCITY:-.build/release/hostcity}
out=out/ghent
rm -rf "$out"
mkdir -p "$out"

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
[ -t 1 ] || say() { printf '\n== %s\n' "$*"; }

# run EXPECTED COMMAND...: shows the command, runs it, insists on its exit code.
run() {
    local expected=$1 code=0
    shift
    printf '$ hostcity %s\n' "$*"
    "$hostcity" "$@" || code=$?
    if [ "$code" -ne "$expected" ]; then
        printf 'demo: that ended with %s, and %s was expected\n' "$code" "$expected" >&2
        exit 1
    fi
}

season=(techconf ecofin eupan autumn-recce youthconf kanazawa citizens-day diplomatic-day)
documents=("${season[@]/#/examples/ghent/}")
documents=("${documents[@]/%/.yaml}")

say "1. Plan February and March 2024 in Ghent: 258 engagements"
run 0 plan "${documents[@]}" -o "$out/plan.yaml" --quiet > "$out/plan.txt"
head -n 3 "$out/plan.txt"
printf '  ... (the whole table is in %s)\n' "$out/plan.txt"
sed -n '/engagements planned on/,$p' "$out/plan.txt"

say "2. Judge the plan, as any plan of any origin"
run 0 check "$out/plan.yaml" > "$out/check.txt"
tail -n 1 "$out/check.txt"

say "3. Why not an hour earlier?"
run 1 why-not ecofin/family-photo --at "2024-02-23 09:00" --plan "$out/plan.yaml"

say "4. Can the city host one more ministerial conference?"
run 0 bid check examples/ghent/bid-ministerial.yaml --plan "$out/plan.yaml" --quiet
run 0 bid portfolio examples/ghent/bid-ministerial.yaml examples/ghent/bid-city-network.yaml --plan "$out/plan.yaml" --quiet > "$out/portfolio.txt"
head -n 3 "$out/portfolio.txt"
run 0 bid list --office examples/ghent/office.yaml --today 2024-01-20
run 0 bid due --office examples/ghent/office.yaml --within 90d --today 2024-01-20
run 0 policy --office examples/ghent/office.yaml --plan "$out/plan.yaml" --today 2024-01-20 > "$out/policy.txt"
tail -n 4 "$out/policy.txt"

say "5. A visit that cannot be done, and why"
run 1 explain examples/infeasible/visit.yaml --quiet

say "6. A conference schedule that came as a calendar: who is booked twice?"
run 1 check examples/conference-ics/conference.ics > "$out/conference.txt"
tail -n 4 "$out/conference.txt"

say "7. Calendars to subscribe to"
run 0 export "$out/plan.yaml" -o "$out/feeds" > "$out/feeds.txt"
head -n 4 "$out/feeds.txt"
printf '  ... %s feeds in %s/feeds\n' "$(wc -l < "$out/feeds.txt")" "$out"

say "8. Papers: programmes, run sheets, rosters, cars, seats, arrivals; the page of a bid"
run 0 print "$out/plan.yaml" --what all --today 2024-02-01 --format html,pdf,xlsx -o "$out/papers" > "$out/papers.txt"
run 0 print "$out/plan.yaml" --what run-sheet --for team --day 2024-02-23 --language nl --format html,pdf -o "$out/papers"
run 0 print examples/ghent/bid-ministerial.yaml --what bid --plan "$out/plan.yaml" --format html,pdf -o "$out/papers"
printf '  ... %s papers in %s/papers\n' "$(ls "$out/papers" | wc -l)" "$out"

say "9. Options on rooms, as the office's register remembers them"
desk=$out/desk/examples/ghent
mkdir -p "$out/desk/examples"
cp -r examples/ghent "$desk"
cp -r calendars "$out/desk/calendars"
sed -i 's/^as-of: .*/&\nregister: office.register/' "$desk/office.yaml"
sed 's#\.\./\.\./examples/ghent/##g' "$out/plan.yaml" > "$desk/plan.yaml"
then=(--office "$desk/office.yaml" --by anna)
run 0 hold ask icc/main --for congress --title "A congress" --from 2024-02-22 --until 2024-02-24 "${then[@]}" --now "2024-01-16 09:00"
run 0 hold ask icc/main --for "$desk/ecofin.yaml" "${then[@]}" --now "2024-01-16 10:00"
run 0 hold challenge h2 "${then[@]}" --now "2024-01-16 11:00"
run 1 hold confirm h2 "${then[@]}" --now "2024-01-18 11:01"
run 0 hold confirm h2 --yes "${then[@]}" --now "2024-01-18 11:01"
run 0 holds --office "$desk/office.yaml" --now "2024-01-18 11:01"

say "10. Publish the plan, and tell everybody what concerns them"
run 0 publish "$desk/plan.yaml" --by bram --now "2024-01-20 09:00" > "$out/published.txt"
head -n 2 "$out/published.txt"
run 0 notices --office "$desk/office.yaml" -o "$out/outbox" --sent --by anna --now "2024-01-20 09:10" > "$out/notices.txt"
head -n 3 "$out/notices.txt"
tail -n 1 "$out/notices.txt"
run 0 notices --office "$desk/office.yaml" --now "2024-01-20 09:20"
