/** Vigía: child-labour cases from the first report to the last outcome. */
@org.jspecify.annotations.NullMarked
package org.vigia;
