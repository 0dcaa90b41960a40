using Fokuslupe.Api.Hosting;
using Fokuslupe.Api.Pages;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Published });
builder.UseLocalhostByDefault();
builder.Services.AddSettings(builder.Configuration).AddUploadLimit();
builder.Services.AddPages();

var app = builder.Build();
app.UseSecurityHeaders();
app.UseErrorPages();
app.MapStaticAssets();
app.MapPages();
app.Run();
