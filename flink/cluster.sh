#!/bin/sh
# A Flink cluster on this machine's loopback, of a job manager and two task managers, each a Java of its own.
set -eu

usage() {
    cat <<'END'
Usage: flink/cluster.sh build | start | run OPTION... | follow OPTION... | cancel | stop
  build   makes the job's jar and finds Flink's, which Maven fetches
  start   starts the cluster; its web page is http://127.0.0.1:8081
  run     has it run the job; "run --help" lists the options
  follow  has it run the job with --follow, and comes back while that goes on
  cancel  ends the jobs that run; each tells its latest checkpoint
  stop    stops the cluster

Environment:
  JAVA_HOME      which Java to use (default: the one on the path)
  CLUSTER_SLOTS  how many slots a task manager has (default: 1)
  CLUSTER_HEAP   the heap of a task manager, in megabytes (default: 1024)
END
}

here=$(cd "$(dirname "$0")" && pwd)
target=$here/target
cluster=$target/cluster
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
# What Flink's own scripts open of Java.
opens="--add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED
 --add-opens=java.base/java.net=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED
 --add-opens=java.base/java.time=ALL-UNNAMED --add-opens=java.base/java.nio=ALL-UNNAMED
 --add-opens=java.base/java.util.concurrent=ALL-UNNAMED"
heap=${CLUSTER_HEAP:-1024}
slots=${CLUSTER_SLOTS:-1}
# A stage that is read by five others fills 16 MB for each of them and slot.
network=$((192 * slots))

build() {
    (cd "$here/.." && mvn -q -B -Dquick -Dweb.skip -Dmaven.test.skip=true -Pcluster -pl flink -am package)
}

classpath() {
    if [ ! -f "$target/flink.classpath" ] || [ ! -f "$target/rapporteur-flink.jar" ]; then
        echo "cluster.sh: the job's jar isn't there; make it first: flink/cluster.sh build" >&2
        exit 2
    fi
    cat "$target/flink.classpath"
}

settings() {
    mkdir -p "$cluster/conf" "$cluster/log" "$cluster/tmp"
    cat >"$cluster/conf/config.yaml" <<END
jobmanager:
  bind-host: 127.0.0.1
  rpc:
    address: 127.0.0.1
    port: 6123
rest:
  address: 127.0.0.1
  bind-address: 127.0.0.1
  port: 8081
taskmanager:
  bind-host: 127.0.0.1
  host: 127.0.0.1
  numberOfTaskSlots: $slots
  # What Flink's start script would work out from the memory of the process.
  cpu:
    cores: $slots
  memory:
    framework:
      heap:
        size: 128m
      off-heap:
        size: 128m
    task:
      heap:
        size: ${heap}m
      off-heap:
        size: 0m
    managed:
      size: 128m
    network:
      min: ${network}m
      max: ${network}m
    jvm-metaspace:
      size: 256m
    jvm-overhead:
      min: 192m
      max: 192m
io:
  tmp:
    dirs: $cluster/tmp
END
}

# Starts a process of the cluster under a name.
process() {
    name=$1 class=$2
    shift 2
    # shellcheck disable=SC2086
    "$java" $opens -Dorg.slf4j.simpleLogger.showDateTime=true \
        "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss" -cp "$path" "$@" "$class" \
        --configDir "$cluster/conf" >"$cluster/log/$name.log" 2>&1 &
    echo $! >"$cluster/$name.pid"
}

# How many task managers have reported to the job manager.
reported() {
    curl -s "http://127.0.0.1:8081/overview" | sed -n 's/.*"taskmanagers":\([0-9]*\).*/\1/p'
}

start() {
    path=$(classpath)
    for pid in "$cluster"/*.pid; do
        if [ -f "$pid" ] && kill -0 "$(cat "$pid")" 2>/dev/null; then
            echo "cluster.sh: the cluster runs already; stop it first: flink/cluster.sh stop" >&2
            exit 2
        fi
    done
    settings
    process jobmanager org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint -Xmx512m
    process taskmanager-1 org.apache.flink.runtime.taskexecutor.TaskManagerRunner "-Xmx$((heap + 128))m"
    process taskmanager-2 org.apache.flink.runtime.taskexecutor.TaskManagerRunner "-Xmx$((heap + 128))m"
    tries=60
    while [ "$(reported)" != 2 ]; do
        tries=$((tries - 1))
        if [ $tries = 0 ]; then
            echo "cluster.sh: the cluster didn't come up within a minute; see $cluster/log" >&2
            stop
            exit 1
        fi
        sleep 1
    done
    echo "A job manager and two task managers run; http://127.0.0.1:8081 shows them."
}

# Flink's own command line.
flink() {
    path=$(classpath)
    # shellcheck disable=SC2086
    FLINK_CONF_DIR=$cluster/conf "$java" $opens -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "$path" \
        org.apache.flink.client.cli.CliFrontend "$@"
}

run() {
    flink run "$target/rapporteur-flink.jar" "$@"
}

follow() {
    flink run -d "$target/rapporteur-flink.jar" --follow "$@"
}

cancel() {
    for job in $(curl -s http://127.0.0.1:8081/jobs | tr '{' '\n' | sed -n 's/.*"id":"\([0-9a-f]*\)","status":"RUNNING".*/\1/p'); do
        flink cancel "$job"
        echo "Its latest checkpoint is $(curl -s "http://127.0.0.1:8081/jobs/$job/checkpoints" |
            tr ',' '\n' | sed -n 's/^"external_path":"\([^"]*\)".*/\1/p' | head -n 1)"
    done
}

stop() {
    for pid in "$cluster"/*.pid; do
        if [ -f "$pid" ]; then
            kill "$(cat "$pid")" 2>/dev/null || true
            rm "$pid"
        fi
    done
}

case ${1:-} in
    build | start | cancel | stop)
        "$1"
        ;;
    run | follow)
        command=$1
        shift
        "$command" "$@"
        ;;
    -h | --help)
        usage
        ;;
    *)
        usage >&2
        exit 2
        ;;
esac
