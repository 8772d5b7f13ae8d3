package org.vigia.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Role;
import org.vigia.bulk.InventedVisits;
import org.vigia.bulk.RegisterFile;
import org.vigia.coordination.SeedReturns;
import org.vigia.docket.Docket;
import org.vigia.reference.Municipality;
import org.vigia.reference.Reference;
import org.vigia.reference.State;

/**
 * Loads the invented country: what the report says of 2021 and 2022, and some hundreds of cases in the year before today; when
 * asked for, a country of its real size. A load that was interrupted goes on where it was.
 */
@Component
@Order(0)
@ConditionalOnProperty("vigia.demonstration-size")
class DemoCountry implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCountry.class);
    private static final int DAYS_BACK = 330;

    private final Accounts accounts;
    private final Access access;
    private final Cast cast;
    private final Rooms rooms;
    private final SeedReturns returns;
    private final Reference reference;
    private final InstantSource clock;
    private final ObjectProvider<NationalCountry> national;
    private final int stories;
    private final People people = new People();

    DemoCountry(
            Accounts accounts,
            Access access,
            Docket docket,
            Rooms rooms,
            SeedReturns returns,
            Reference reference,
            InstantSource clock,
            ObjectProvider<NationalCountry> national,
            @Value("${vigia.demonstration-cases:300}") int stories) {
        this.accounts = accounts;
        this.access = access;
        this.cast = new Cast(access, docket);
        this.rooms = rooms;
        this.returns = returns;
        this.reference = reference;
        this.clock = clock;
        this.national = national;
        this.stories = stories;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean small = accounts.areOpen();
        if (!small) {
            loadReport();
            loadStories();
        }
        national.ifAvailable(NationalCountry::load);
        if (small) return;
        publish();
        accounts.open();
    }

    /** What the report of 2022 says, and the 73,435 thin inspections behind it. */
    private void loadReport() {
        LOG.info("Demostración: entregas de 2021 y 2022");
        returns.load(unit -> Cast.officer(unit, Role.STATISTICIAN));
        try {
            Path file = Files.createTempFile("inspecciones-inventadas", ".csv");
            new InventedVisits(reference).write(file);
            access.actAs(
                    Cast.officer("IFT", Role.SUPERVISOR),
                    () -> rooms.bulk().run(RegisterFile.of("inspections", file), false, progress -> {}));
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void loadStories() {
        List<State> states = reference.states();
        LocalDate today = begunEverywhere(states);
        for (int number = 0; number < stories; number++) {
            if (number % 40 == 0) LOG.info("Demostración: {} de {} casos", number, stories);
            var random = new SplittableRandom(20_260_000L + number);
            State state = number < states.size() ? states.get(number) : drawn(number, states, random);
            List<Municipality> places = reference.listMunicipalities(state.code());
            Municipality place = places.get(random.nextInt(places.size()));
            LocalDate begins = today.minusDays(random.nextInt(1, DAYS_BACK));
            new Story(cast, rooms, new Scene(random, people), new Diary(number, random, begins, today), place).tell();
        }
        if (stories == 0) return;
        new PermitStory(cast, rooms, people, today).tell();
        new InboundStory(cast, rooms, today).tell();
    }

    /** The last day that has begun in every state: after midnight in the capital the north-west is still in the day before. */
    private LocalDate begunEverywhere(List<State> states) {
        return states.stream()
                .map(state -> LocalDate.ofInstant(clock.instant(), state.zone()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A first edition of the figures, by two people of the statistics office. */
    private void publish() {
        if (rooms.catalogue().findCurrent().isPresent()) return;
        LOG.info("Demostración: primera edición de las cifras");
        UUID proposal = access.actAs(
                        Cast.officer("ESTAD", Role.STATISTICIAN),
                        () -> rooms.releases().freeze("Primera edición, con los datos inventados de la demostración."))
                .id();
        access.actAs(
                Cast.second("ESTAD", Role.STATISTICIAN), () -> rooms.releases().approve(proposal, clock.instant()));
    }

    /** Every fifth in Chiapas, whose accounts the sign-in page shows; the others where people live. */
    private static State drawn(int number, List<State> states, SplittableRandom random) {
        return number % 5 == 0 ? states.get(6) : populous(states, random);
    }

    private static State populous(List<State> states, SplittableRandom random) {
        long at =
                random.nextLong(states.stream().mapToLong(State::population2020).sum());
        for (State state : states) {
            at -= state.population2020();
            if (at < 0) return state;
        }
        return states.getLast();
    }
}
