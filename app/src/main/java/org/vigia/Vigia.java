package org.vigia;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Vigia {
    public static void main(String[] args) {
        SpringApplication.run(Vigia.class, args);
    }
}
