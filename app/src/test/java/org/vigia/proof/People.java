package org.vigia.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.vigia.inspection.ChildWork;
import org.vigia.inspection.NewFoundChild;
import org.vigia.inspection.PayPeriod;
import org.vigia.intake.Channel;
import org.vigia.intake.Complainant;
import org.vigia.intake.NewComplaint;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.law.WorkQuestion;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.EmployerKind;
import org.vigia.registry.Formality;
import org.vigia.registry.NewChild;
import org.vigia.registry.NewWorkplace;
import org.vigia.registry.Origin;
import org.vigia.registry.Sex;
import org.vigia.registry.WorkplaceKind;

/** Who appears in the case: whoever complains, an employer who is a person, and two girls of 16. */
record People(Marks marks) {

    NewComplaint complaint(String which, LocalDate on) {
        return new NewComplaint(
                on,
                Channel.PHONE,
                workplace(on),
                2,
                Age.between(15, 17),
                which.equals("primera") ? Answer.YES : Answer.NO,
                marks.on("relato-" + which),
                "es",
                new Complainant(marks.on("denunciante"), marks.on("contacto-denunciante"), marks.on("vinculo")));
    }

    private NewWorkplace workplace(LocalDate on) {
        return new NewWorkplace(
                on,
                WorkplaceKind.FIELD,
                "07059",
                "111211",
                Formality.INFORMAL,
                Enterprise.NONE,
                1,
                Answer.NO,
                new NewWorkplace.Employer(EmployerKind.NATURAL, marks.on("patron"), marks.employerRfc()),
                new NewWorkplace.Texts(marks.on("localidad"), marks.on("domicilio"), marks.on("senas")));
    }

    List<NewFoundChild> children(LocalDate on) {
        return IntStream.range(0, 2)
                .mapToObj(i -> new NewFoundChild(child(i, on), work()))
                .toList();
    }

    private NewChild child(int number, LocalDate on) {
        return new NewChild(
                Sex.GIRL,
                Age.known(16),
                AgeMethod.DOCUMENT,
                on,
                Answer.YES,
                "es",
                Origin.NATIONAL,
                Answer.NO,
                CurpStatus.KNOWN,
                new NewChild.Names(
                        marks.on("nombre-" + number),
                        marks.on("apellidos-" + number),
                        marks.curp(number),
                        marks.birthDate(number),
                        marks.on("tutora-" + number),
                        marks.on("contacto-" + number)));
    }

    /** What the law sees of it: no medical certificate (LFT 174) and no school (LFT 22 Bis). */
    private ChildWork work() {
        return new ChildWork(
                marks.on("tarea"),
                Optional.of(Set.of()),
                new BigDecimal("9"),
                new BigDecimal("6"),
                new ChildWork.Pay(new BigDecimal("120.00"), PayPeriod.DAY),
                Answer.NO,
                Map.of(
                        WorkQuestion.FAMILY_CIRCLE, Answer.NO,
                        WorkQuestion.TALENT_ACTIVITY, Answer.NO,
                        WorkQuestion.BASIC_EDUCATION, Answer.NO,
                        WorkQuestion.MEDICAL_CERTIFICATE, Answer.NO));
    }
}
