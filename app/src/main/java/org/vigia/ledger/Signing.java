package org.vigia.ledger;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the signing of heads happen by itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Signing {}
