using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>The Handlungsempfehlung as stored, or the Beleg that is not verbatim or no longer there: then nothing was stored.</summary>
public sealed record AddHandlungsempfehlungResult(Handlungsempfehlung? Stored, Beleg? Refused);
