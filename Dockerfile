# syntax=docker/dockerfile:1
FROM python:3.13-slim AS build
WORKDIR /src
COPY requirements.lock ./
RUN python -m venv /opt/delegated \
 && /opt/delegated/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY daemon daemon
COPY connectors connectors
# Of the 600 API descriptions that come with Google's client only Calendar's is used; the others are 110 MB.
RUN /opt/delegated/bin/pip install --no-cache-dir --no-deps . \
 && find /opt/delegated -path '*/discovery_cache/documents/*' -type f ! -name 'calendar.v3.json' -delete \
 && find /opt/delegated -name '__pycache__' -prune -exec rm -rf {} + \
 && /opt/delegated/bin/pip uninstall -q -y pip

FROM python:3.13-slim
RUN useradd --uid 10001 --create-home --home-dir /data --shell /usr/sbin/nologin delegated
COPY --from=build /opt/delegated /opt/delegated
ENV PATH=/opt/delegated/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DELEGATED_CONFIG=/data/config.yaml
USER delegated
WORKDIR /data
# The only place that is written to: configuration, token files and ledger. `--read-only` works for the rest.
VOLUME /data
STOPSIGNAL SIGTERM
# Unhealthy when no cycle ended lately or a source needs the owner.
HEALTHCHECK --interval=5m --timeout=30s --start-period=2m --retries=2 CMD ["delegated", "status", "--format", "json"]
ENTRYPOINT ["delegated"]
CMD ["run"]
