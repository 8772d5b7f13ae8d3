package org.vigia.account;

/** An invented officer of the demonstration, whose password the sign-in page shows. */
public record DemoAccount(String user, String password, String name, String role, String unit) {}
