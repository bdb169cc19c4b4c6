package org.shuniu.meeting.domain.room;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Equipment in one column, its names between blanks. */
@Converter
public class EquipmentText implements AttributeConverter<Set<Equipment>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Equipment> equipment) {
        return equipment.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Equipment> convertToEntityAttribute(String text) {
        var equipment = EnumSet.noneOf(Equipment.class);
        Arrays.stream(text.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Equipment::valueOf)
                .forEach(equipment::add);
        return Collections.unmodifiableSet(equipment);
    }
}
