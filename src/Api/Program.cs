using Fokuslupe.Api.Hosting;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Published });
builder.UseLocalhostByDefault();
builder.Services.AddSettings(builder.Configuration).AddUploadLimit();
builder.Services.AddRazorPages();

var app = builder.Build();
app.UseSecurityHeaders();
app.MapStaticAssets();
app.MapRazorPages();
app.Run();
