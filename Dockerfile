FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# The web pages take style sheet and scripts from npm; only the build needs it.
RUN apt-get update \
 && apt-get install -y --no-install-recommends nodejs npm
WORKDIR /source
COPY . .
RUN dotnet publish src/Api -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# pdftotext reads PDF minutes.
RUN apt-get update \
 && apt-get install -y --no-install-recommends poppler-utils \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
RUN install -d -o "$APP_UID" /data
ENV ASPNETCORE_HTTP_PORTS=5080 \
    Fokuslupe__Datenbank__Path=/data/fokuslupe.db
VOLUME /data
EXPOSE 5080
USER $APP_UID
# The image has no curl; bash opens the connection itself.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/5080 && printf 'GET /health/live HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "Fokuslupe.Api.dll"]
