#!/usr/bin/env bash
# Restores, checks the format, builds and runs all tests. All a fresh Debian machine needs beforehand is the .NET SDK.
# Leaves artifacts/test/*.trx and, in artifacts/test/summary, the line "N passed, N failed, N skipped".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results=artifacts/test

step() { printf '\n== %s\n' "$1"; }

missing=()
command -v pdftotext > /dev/null || missing+=(poppler-utils)
command -v chromium > /dev/null || missing+=(chromium)
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
rm -rf "$results"
status=0
dotnet test Fokuslupe.slnx -c Release --no-build --logger 'trx' --results-directory "$results" -v q || status=$?

# A test project that left no result file has crashed before its first test.
projects=$(find tests -name '*.Tests.csproj' | wc -l)
files=$(find "$results" -name '*.trx' | wc -l)
if [ "$files" -lt "$projects" ]; then
  echo "Only $files of $projects test projects left a result."
  status=1
fi

find "$results" -name '*.trx' -exec grep -ho '<Counters [^>]*>' {} + | awk '
  function value(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
  { total += value("total"); passed += value("passed"); skipped += value("notExecuted") + 0; executed += value("executed") }
  END { skipped = total - executed; printf "%d passed, %d failed, %d skipped\n", passed, executed - passed, skipped }' > "$results/summary"

step "Result: $(cat "$results/summary")"
exit "$status"
