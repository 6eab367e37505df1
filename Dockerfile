# Each step can also be done by hand: build with the SDK, copy the result, install SQLite, run as an ordinary user.

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Interview.Web --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update \
    && apt-get install --yes --no-install-recommends libsqlite3-0 curl \
    && rm -rf /var/lib/apt/lists/* \
    && mkdir /data \
    && chown "$APP_UID" /data
COPY --from=build /app /app
USER $APP_UID
ENV ASPNETCORE_HTTP_PORTS=8080 \
    ConnectionStrings__Interview="Data Source=/data/interview.db" \
    DOTNET_gcServer=0
VOLUME /data
EXPOSE 8080
HEALTHCHECK --start-period=10s CMD curl --fail --silent --output /dev/null http://localhost:8080/healthz
ENTRYPOINT ["dotnet", "/app/Interview.Web.dll"]
