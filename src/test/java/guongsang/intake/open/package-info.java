@org.jspecify.annotations.NullMarked
package guongsang.intake.open;
