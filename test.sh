#!/usr/bin/env bash
# Restores, checks the format, builds and runs all tests. All a fresh Debian machine needs beforehand is the .NET SDK.
# Leaves artifacts/test/*.trx, in artifacts/test/summary the line "N passed, N failed, N skipped", and in artifacts/test/failed
# the name of every test that failed, with what it said.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results=artifacts/test

step() { printf '\n== %s\n' "$1"; }

missing=()
command -v pdftotext > /dev/null || missing+=(poppler-utils)
command -v chromium > /dev/null || missing+=(chromium)
command -v npm > /dev/null || missing+=(nodejs npm)
if [ ${#missing[@]} -gt 0 ]; then
  step "Install ${missing[*]}"
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -q
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
fi

step 'Restore'
dotnet restore Fokuslupe.slnx -v q

step 'Format'
dotnet format Fokuslupe.slnx --verify-no-changes --no-restore

step 'Build'
dotnet build Fokuslupe.slnx -c Release --no-restore -v q

step 'Test'
rm -rf "$results" && mkdir -p "$results"
status=0 crashed=0
# tests/MlNet.Tests is not part of the solution: its packages are not in every registry.
for project in $(ls -d tests/*.Tests | grep -v MlNet); do
  name=$(basename "$project")
  dotnet test "$project" -c Release --no-build --logger "trx;LogFileName=$name.trx" --results-directory "$results" || status=1
  [ -f "$results/$name.trx" ] || crashed=$((crashed + 1))
done

find "$results" -name '*.trx' -exec grep -ho '<Counters [^>]*>' {} + | awk -v crashed="$crashed" '
  function value(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
  { total += value("total"); executed += value("executed"); passed += value("passed") }
  END { printf "%d passed, %d failed, %d skipped\n", passed, executed - passed + crashed, total - executed }' > "$results/summary"

find "$results" -name '*.trx' -exec cat {} + | awk '
  /<UnitTestResult / { failed = /outcome="Failed"/; if (failed && match($0, /testName="[^"]*"/)) print substr($0, RSTART + 10, RLENGTH - 11) }
  failed && /<Message>/ { said = 3 }
  failed && said-- > 0 { print "  " $0 }
  /<\/Message>/ { said = 0 }' > "$results/failed"

step "Result: $(cat "$results/summary")"
cat "$results/failed"
[ "$status" -eq 0 ] && [ "$crashed" -eq 0 ]
