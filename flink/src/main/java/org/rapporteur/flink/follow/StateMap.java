package org.rapporteur.flink.follow;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.FlinkRuntimeException;
import org.jspecify.annotations.Nullable;

/** A map in the state of a stage, for the key that it works on. What Flink can't read or write of it ends the stage. */
final class StateMap<V> {
    private final String name;
    private final MapState<String, V> map;

    StateMap(RuntimeContext context, String name, TypeInformation<V> type) {
        this.name = name;
        this.map = context.getMapState(new MapStateDescriptor<>(name, Types.STRING, type));
    }

    @Nullable V get(String key) {
        try {
            return map.get(key);
        } catch (Exception e) {
            throw failed(e);
        }
    }

    void put(String key, V value) {
        try {
            map.put(key, value);
        } catch (Exception e) {
            throw failed(e);
        }
    }

    void remove(String key) {
        try {
            map.remove(key);
        } catch (Exception e) {
            throw failed(e);
        }
    }

    List<String> keys() {
        try {
            List<String> keys = new ArrayList<>();
            map.keys().forEach(keys::add);
            return keys;
        } catch (Exception e) {
            throw failed(e);
        }
    }

    private FlinkRuntimeException failed(Exception e) {
        return new FlinkRuntimeException("the state \"" + name + "\" can't be used: " + e.getMessage(), e);
    }
}
